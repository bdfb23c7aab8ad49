import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileProblem } from './check.ts';

/** How map data mark administrative units, in OpenStreetMap's words and in those of our own base map. */
const marks =
  /^(admin(_level|istrative)?|boundary|border|province|city|county|district|subdistrict|township)$/i;

type Marked = { readonly properties: object | null; readonly geometry: { readonly type: string } | null };

/** Whether a feature would draw the limit of an administrative unit; a name at a point draws none. */
export function drawsAdministrativeLimit({ properties, geometry }: Marked): boolean {
  if (geometry === null || /Point$/.test(geometry.type)) return false;
  return Object.entries(properties ?? {}).some(
    ([key, value]) => marks.test(key) || (key === 'class' && marks.test(String(value))),
  );
}

/**
 * Administrative limits in the base map that a hall would show: it is built without them or not at all.
 * @param folder with the layers of the base map, as GeoJSON
 */
export function administrativeLimits(folder: string): ProfileProblem[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.geojson'));
  return files.flatMap((file): ProfileProblem[] => {
    const { features } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const count = features.filter(drawsAdministrativeLimit).length;
    if (count === 0) return [];
    return [
      {
        field: `geodata/basemap/${file}`,
        problem: { zh: `有 ${count} 条行政区划界线`, en: `administrative limits would be drawn: ${count}` },
        remedy: { zh: '请从这个文件中删去', en: 'remove them from this file' },
        example: null,
      },
    ];
  });
}
