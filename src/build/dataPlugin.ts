import type { Plugin } from 'vite';
import { type DataAsset, readDataAssets } from './dataAssets.ts';
import { versionOf } from './versionOf.ts';

const moduleId = 'virtual:belt-data';

/** What is said of all data files in `data/manifest.json`: a release of the facts, as `model/release.ts` reads it. */
function releaseOf(assets: readonly DataAsset[]) {
  const files = assets.map(({ name, fileName, source, sha256 }) => ({
    name,
    file: fileName,
    sha256,
    bytes: Buffer.byteLength(source),
  }));
  const facts = assets.find(({ name }) => name === 'facts')?.source ?? '';
  const dates = [...facts.matchAll(/"asOf":"(\d{4}-\d{2}-\d{2})"/g)].map(([, date = '']) => date);
  return { format: 1, version: versionOf(files), date: dates.sort().at(-1) ?? null, files };
}

/**
 * Gives the app the facts and the base map as hashed files under `data/`, their addresses and their common version
 * through `virtual:belt-data`. The same in development (from memory) and in the build (emitted).
 * @param root folder of the project; `geodata/` is read from it
 */
export function dataPlugin(root: string): Plugin {
  let assets: readonly DataAsset[] = [];
  const manifest = () => JSON.stringify(releaseOf(assets), null, 1);
  return {
    name: 'belt-data',
    async buildStart() {
      assets = await readDataAssets(root);
      for (const asset of assets) this.addWatchFile(asset.from);
    },
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load: (id) =>
      id === `\0${moduleId}`
        ? `export const dataFiles = ${JSON.stringify(Object.fromEntries(assets.map((a) => [a.name, a.fileName])))};
export const dataVersion = ${JSON.stringify(releaseOf(assets).version)};`
        : null,
    generateBundle() {
      for (const { fileName, source } of assets) this.emitFile({ type: 'asset', fileName, source });
      this.emitFile({ type: 'asset', fileName: 'data/manifest.json', source: manifest() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\//, '');
        const source =
          path === 'data/manifest.json'
            ? manifest()
            : assets.find(({ fileName }) => fileName === path)?.source;
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
  };
}
