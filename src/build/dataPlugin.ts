import type { Plugin } from 'vite';
import { type DataAsset, readDataAssets } from './dataAssets.ts';

const moduleId = 'virtual:belt-data';

/**
 * Gives the app the facts and the base map as hashed files under `data/`, and their addresses through
 * `virtual:belt-data`. The same in development (from memory) and in the build (emitted).
 * @param root folder of the project; `geodata/` is read from it
 */
export function dataPlugin(root: string): Plugin {
  let assets: readonly DataAsset[] = [];
  return {
    name: 'belt-data',
    async buildStart() {
      assets = await readDataAssets(root);
      for (const asset of assets) this.addWatchFile(asset.from);
    },
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load: (id) =>
      id === `\0${moduleId}`
        ? `export const dataFiles = ${JSON.stringify(Object.fromEntries(assets.map((a) => [a.name, a.fileName])))};`
        : null,
    generateBundle() {
      for (const { fileName, source } of assets) this.emitFile({ type: 'asset', fileName, source });
      const files = assets.map(({ name, fileName, source, sha256 }) => ({
        name,
        file: fileName,
        sha256,
        bytes: Buffer.byteLength(source),
      }));
      this.emitFile({
        type: 'asset',
        fileName: 'data/manifest.json',
        source: JSON.stringify({ format: 1, files }, null, 1),
      });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\//, '');
        const asset = assets.find(({ fileName }) => fileName === path);
        if (asset === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(asset.source);
      });
    },
  };
}
