import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFiles } from '../../src/build/open/openFiles';
import { createBelt } from '../../src/model/belt';
import { factFiles, parseFacts } from '../../src/model/facts';

const folder = join(import.meta.dirname, '..', '..', 'geodata');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

export const release = { version: '0123456789abcdef', date: '2026-01-04' } as const;

const { zones, structure, places, plans, industries, indicators, sources, shelfLives } = factFiles;
export const facts = parseFacts({
  zones: read(zones),
  structure: read(structure),
  places: read(places),
  plans: read(plans),
  industries: read(industries),
  indicators: read(indicators),
  sources: read(sources),
  shelfLives: read(shelfLives),
}).facts;
export const belt = createBelt(facts);

export const basemapLayers = readdirSync(join(folder, 'basemap'))
  .filter((file) => file.endsWith('.geojson'))
  .sort()
  .map((file) => ({ name: file.replace('.geojson', ''), content: read(`basemap/${file}`) }));

/** Everything below `open/` that has a schema, as a build would write it. */
export const published = openFiles(facts, basemapLayers, release);

export const layers = published.filter(({ file }) => file.endsWith('.geojson'));

/** @throws Error where there is no such file */
export function publishedFile(name: string) {
  const found = published.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}
