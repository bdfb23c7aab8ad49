import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkPlaces } from '../model/ogc/configuration.ts';
import type { OnlinePlaces } from '../model/online-places.ts';

/**
 * The endpoint of the places, from `geodata/online.json`; null where there is none.
 * @param root folder of the project
 * @throws Error with all that is wrong at once
 */
export function readPlaces(root: string): OnlinePlaces | null {
  const path = join(root, 'geodata', 'online.json');
  if (!existsSync(path)) return null;
  const { places, problems } = checkPlaces(JSON.parse(readFileSync(path, 'utf8')).places);
  if (problems.length === 0) return places;
  const said = problems.map(
    ({ file, record, field, problem, remedy }) =>
      `${file} › ${record} › ${field}\n${problem.zh}；${remedy.zh}\n${problem.en}; ${remedy.en}`,
  );
  throw new Error(said.join('\n\n'));
}

/** Writes the endpoint into the page, which need then ask nobody whether there is one; without one, nothing. */
export function placesPlugin(root: string): Plugin {
  const places = readPlaces(root);
  return {
    name: 'belt-places',
    transformIndexHtml: () =>
      places === null
        ? []
        : [
            {
              tag: 'meta',
              attrs: { name: 'belt-places', content: JSON.stringify(places) },
              injectTo: 'head' as const,
            },
          ],
  };
}
