import { type Entry, kindTopic, mapId, plain } from './entry';
import type { NamedFeature } from './layer';

/** Places of the base map at which a site report makes sense; water is not among them. */
const classes: ReadonlySet<string> = new Set([
  'park',
  'university',
  'landmark',
  'wharf',
  'bridge',
  'subdistrict',
]);

/** Named places of the base map. @param known names that are subjects already, in Chinese */
export const labelEntries = (layer: readonly NamedFeature[], known: ReadonlySet<string>): readonly Entry[] =>
  layer.flatMap(({ geometry, properties: { id, zh, en, class: label } }): Entry[] =>
    geometry.type !== 'Point' || !classes.has(label) || known.has(zh)
      ? []
      : [
          {
            ...plain,
            id: mapId(id),
            kind: 'label',
            name: { zh, en },
            position: geometry.coordinates,
            topics: [kindTopic(label)],
            label,
          },
        ],
  );
