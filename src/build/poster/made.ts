import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { createBelt } from '../../model/belt.ts';
import { factFiles, parseFacts, type RawFacts } from '../../model/facts.ts';
import { poster } from './draw.ts';

const river: ReadonlySet<string> = new Set(['river', 'canal']);

/** Of the base map's water only what the poster asks of it; other features may be of any kind. */
const Water = v.object({
  features: v.array(
    v.object({
      properties: v.object({ class: v.optional(v.string()) }),
      geometry: v.object({ type: v.string(), coordinates: v.unknown() }),
    }),
  ),
});
const Rings = v.array(v.array(v.array(v.number())));

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/**
 * The poster of the facts below a project's `geodata/`. A base map without the file of the waters gives one without a river.
 * @param root folder of the project
 * @throws Error when a file of facts is missing or no JSON; bad records are left out, as on the page
 */
export async function posterOf(root: string): Promise<string> {
  const at = (...path: readonly string[]) => join(root, 'geodata', ...path);
  const raw: RawFacts = {
    zones: await readJson(at(factFiles.zones)),
    structure: await readJson(at(factFiles.structure)),
    places: await readJson(at(factFiles.places)),
    plans: await readJson(at(factFiles.plans)),
    industries: await readJson(at(factFiles.industries)),
    indicators: await readJson(at(factFiles.indicators)),
    sources: await readJson(at(factFiles.sources)),
    shelfLives: await readJson(at(factFiles.shelfLives)),
  };
  const water = v.safeParse(Water, await readJson(at('basemap', 'water.geojson')).catch(() => null));
  const areas = (water.success ? water.output.features : []).flatMap(({ properties, geometry }) => {
    const rings = v.safeParse(Rings, geometry.coordinates);
    return geometry.type === 'Polygon' && river.has(properties.class ?? '') && rings.success
      ? [rings.output]
      : [];
  });
  return poster(createBelt(parseFacts(raw).facts), areas);
}
