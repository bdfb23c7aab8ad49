import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin, transformWithOxc } from 'vite';

const workerAddress = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const virtualAddress = '\0belt-map-worker';
/**
 * The worker gives back to the page what it read from an address. The page then takes the address of the next style for
 * other data than that, so each change of language or palette would read and cut the whole ground anew.
 */
const givenBack = 'if (params.request) result.data = params.data;';

/**
 * Builds MapLibre from the sources that its package carries, with its worker as one more part of the same build. The
 * package's ready-made files hold twice what map and worker share, a quarter of all scripts of a visit.
 * Tests and the development server run the ready-made files.
 */
export function mapEnginePlugin(root: string): Plugin {
  const engine = join(root, 'node_modules', 'maplibre-gl');
  const sources = normalizePath(join(engine, 'src'));
  const packageFile = normalizePath(join(engine, 'package.json'));
  return {
    name: 'belt-map-engine',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'maplibre-gl') return join(engine, 'src', 'index.ts');
      if (source === workerAddress) return virtualAddress;
      // Of all that stands in it, the engine asks for its own version.
      if (
        importer !== undefined &&
        normalizePath(importer).startsWith(sources) &&
        source.endsWith('/package.json')
      )
        return `\0${packageFile}.js`;
      return null;
    },
    load(id) {
      if (id === virtualAddress) {
        const worker = this.emitFile({
          type: 'chunk',
          id: join(engine, 'src', 'source', 'worker.ts'),
          name: 'maplibre-gl-worker',
        });
        return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
      }
      if (id === `\0${packageFile}.js`) {
        const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
        return `export default { version: ${JSON.stringify(version)} };`;
      }
      return null;
    },
    // The engine's classes are written for fields that a declaration alone does not set.
    async transform(code, id) {
      if (!normalizePath(id).startsWith(sources) || !id.endsWith('.ts')) return null;
      return transformWithOxc(id.endsWith('/geojson_worker_source.ts') ? kept(code) : code, id, {
        typescript: { removeClassFieldsWithoutInitializer: true },
        assumptions: { setPublicClassFields: true },
      });
    },
  };
}

/** Leaves with the worker what it read from an address. @throws Error where the engine has no such line any more */
function kept(code: string): string {
  if (!code.includes(givenBack)) throw new Error(`The map's engine no longer says: ${givenBack}`);
  return code.replace(givenBack, '');
}
