import { readFileSync, writeFileSync } from 'node:fs';

type Drawn = { readonly geometry: unknown; readonly [property: string]: unknown };
type File = { features: { id: string; geometry: unknown; properties: Record<string, unknown> }[] };

/**
 * Lays drawn geometry and what goes with it (boundary or line, label point) into the records of a file of the
 * facts; everything else in the file stays as the editor wrote it. Returns how many records were drawn anew.
 */
export function layIn(file: string, drawn: Readonly<Record<string, Drawn>>): number {
  const collection = JSON.parse(readFileSync(file, 'utf8')) as File;
  let count = 0;
  for (const feature of collection.features) {
    const found = drawn[feature.id];
    if (found === undefined) continue;
    const { geometry, ...properties } = found;
    feature.geometry = geometry;
    feature.properties = { ...feature.properties, ...properties };
    count += 1;
  }
  writeFileSync(file, `${JSON.stringify(collection, null, 1)}\n`);
  return count;
}
