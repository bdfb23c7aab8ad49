import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DataAsset } from './dataAsset.ts';
import { readDataAssets } from './dataAssets.ts';
import { lineWithApp, listsOf, releaseOf } from './dataLists.ts';
import { type Kept, listWithApp, readKept } from './publish/kept.ts';

const moduleId = 'virtual:belt-data';

/**
 * Gives the app the facts and the base map as hashed files under `data/`, their addresses and their common version
 * through `virtual:belt-data`. The same in development (from memory) and in the build (emitted). What an office
 * published beside the former build stays beside the new one.
 * @param root folder of the project; `geodata/` is read from it
 */
export function dataPlugin(root: string): Plugin {
  let assets: readonly DataAsset[] = [];
  let folder: string | null = null;
  let kept: Kept | null = null;
  return {
    name: 'belt-data',
    configResolved: ({ command, build }) => {
      folder = command === 'build' ? resolve(root, build.outDir) : null;
    },
    async buildStart() {
      assets = await readDataAssets(root);
      // Before the folder is emptied.
      kept = folder === null ? null : await readKept(folder);
      for (const asset of assets) this.addWatchFile(asset.from);
    },
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load: (id) =>
      id === `\0${moduleId}`
        ? `export const dataFiles = ${JSON.stringify(Object.fromEntries(assets.map((a) => [a.name, a.fileName])))};
export const dataVersion = ${JSON.stringify(releaseOf(assets).version)};`
        : null,
    generateBundle() {
      const release = releaseOf(assets);
      const list = kept === null ? undefined : listWithApp(kept, lineWithApp(release));
      const emitted = new Map<string, string | Buffer>([
        ...(kept?.files ?? []),
        ...assets.map(({ fileName, source }) => [fileName, source] as const),
        ...Object.entries(listsOf(release, list)),
      ]);
      for (const [fileName, source] of emitted) this.emitFile({ type: 'asset', fileName, source });
      if (kept !== null)
        this.warn(
          '保留了已发布的资料版本，见 data/versions.txt Published versions of the facts were kept: see data/versions.txt',
        );
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\//, '');
        const source =
          listsOf(releaseOf(assets))[path ?? ''] ?? assets.find(({ fileName }) => fileName === path)?.source;
        if (source === undefined) return next();
        const type = path?.endsWith('.txt') ? 'text/plain' : 'application/json';
        if (typeof source === 'string') response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(source);
      });
    },
  };
}
