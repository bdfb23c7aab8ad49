import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

interface Context {
  readonly getModuleInfo: (id: string) => Pick<Rolldown.ModuleInfo, 'importedIds'> | null;
}

const turf = (name: string) => `node_modules/@turf/${name}/dist/esm/index.js`;

/** What each part of a visit to the overview begins with, in the order in which the visit needs the parts. */
const parts = {
  first: ['src/main.tsx'],
  panel: [
    'src/panels/Page.tsx',
    'src/panels/search/SearchBox.tsx',
    'src/model/facts.ts',
    'src/model/belt.ts',
    'src/store/checkedScene.ts',
    'src/app/later.ts',
    // Shared by later parts only; as a file of its own its name would cost the shell more than it weighs.
    'src/model/url.ts',
    turf('boolean-point-in-polygon'),
  ],
  map: ['src/map/mount.ts', 'src/map/MapChrome.tsx', turf('bbox'), turf('circle')],
};
/** Names all of Turf: what is taken from it is told apart by its own packages. */
const gathering = /\/node_modules\/@turf\/turf\//;
const mapWorker = 'node_modules/maplibre-gl/src/source/worker.ts';

/** All modules that these load at once, directly or through others. */
function closure(roots: readonly string[], context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string) => {
    if (found.has(id) || gathering.test(id)) return;
    found.add(id);
    const info = context.getModuleInfo(id);
    if (info === null) throw new Error(`The first visit has no module ${id}`);
    for (const next of info.importedIds) follow(next);
  };
  for (const id of roots) follow(id);
  return found;
}

/**
 * Names the file that a module is written to: what a first visit needs comes in few files, each compressed as a whole
 * and asked for once, however many later parts share its modules; the rest is left to the bundler.
 */
export function firstVisitChunks(root: string): (id: string, context: Context) => string | null {
  const idOf = (file: string) => normalizePath(join(root, file));
  let sets: readonly (readonly [string, ReadonlySet<string>])[] | null = null;
  return (id, context) => {
    if (sets === null) {
      const of = (files: readonly string[]) => closure(files.map(idOf), context);
      const [first, panel, map, worker] = [of(parts.first), of(parts.panel), of(parts.map), of([mapWorker])];
      // The map's worker must be able to run what it shares with the map, and that alone.
      const shared = new Set([...worker].filter((each) => map.has(each)));
      sets = [
        ['map-shared', shared],
        ['first', first],
        ['panel', panel],
        ['map', map],
      ];
    }
    return sets.find(([, modules]) => modules.has(id))?.[0] ?? null;
  };
}
