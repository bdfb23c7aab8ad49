import type { Position } from '../model/geometry';
import { sitePosition } from '../model/site';
import type { Text } from '../model/text';
import type { FactData } from './sources';

/** A value that the map shows beside the bars of a comparison; `share` 0–1 of the largest, null where there is none. */
export interface ComparedMark {
  readonly id: string;
  readonly share: number | null;
  readonly label: Text;
}

/** The outline of each area with its value, and a label at its name; a spot for a place or free site. */
export function comparedData(data: FactData, marks: readonly ComparedMark[]): GeoJSON.Feature[] {
  return marks.flatMap(({ id, share, label }): GeoJSON.Feature[] => {
    const known = share === null ? {} : { share };
    const isIt = ({ properties }: GeoJSON.Feature) => properties?.['id'] === id;
    const area = data.zones.features.find(isIt);
    const name = data['zone-names'].features.find(isIt);
    const spot = data.places.features.find(isIt) ?? freeSite(id);
    const hue = (area ?? spot)?.properties?.['hue'];
    const labelled = { ...known, ...label, id, hue };
    const { zh: placeZh, en: placeEn = placeZh } = spot?.properties ?? {};
    const named = placeZh === undefined ? {} : { placeZh, placeEn };
    return [
      ...(area === undefined ? [] : [{ ...area, properties: { ...known, id, hue } }]),
      ...(name === undefined ? [] : [{ ...name, properties: labelled }]),
      ...(spot === null || area !== undefined
        ? []
        : [{ ...spot, properties: { ...labelled, spot: true, ...named } }]),
    ];
  });
}

function freeSite(id: string): GeoJSON.Feature | null {
  const position: Position | null = sitePosition(id);
  return position === null
    ? null
    : { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...position] } };
}
