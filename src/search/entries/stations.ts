import { type Entry, kindTopic, mapId, plain } from './entry';
import type { NamedFeature } from './layer';

/** Metro stations, to be found by name and by line: `10号线`, `line 10`, `l10`, `10`. */
export const stationEntries = (layer: readonly NamedFeature[]): readonly Entry[] =>
  layer.flatMap(({ geometry, properties: { id, zh, en, lines } }): Entry[] =>
    geometry.type !== 'Point'
      ? []
      : [
          {
            ...plain,
            id: mapId(id),
            kind: 'station',
            name: { zh, en },
            position: geometry.coordinates,
            topics: [kindTopic('station')],
            aliases: [`${zh}站`, `${en} Station`, ...lines.flatMap(lineNames)],
            lines,
          },
        ],
  );

/** The ways in which a metro line is asked for. */
const lineNames = (line: string): readonly string[] => [`${line}号线`, `Line ${line}`, `L${line}`, line];
