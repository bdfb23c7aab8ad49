import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as Room from './open/published.ts';

/** Loaded when a build ends, not with the configuration: it takes the whole door of the facts with it. */
const room = join(import.meta.dirname, 'open', 'published.ts');

/**
 * Writes the published facts and the base map as plain files under `open/`, for GIS programs and others. Nobody's visit
 * fetches them.
 */
export function openDataPlugin(): Plugin {
  return {
    name: 'belt-open-data',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { publishedFrom } = (await runnerImport<typeof Room>(room)).module;
        const { written, leftOut } = publishedFrom((file) => {
          const asset = bundle[file];
          if (asset?.type !== 'asset') throw new Error(`${file} is not in the build 不在构建结果中`);
          const { source } = asset;
          return JSON.parse(typeof source === 'string' ? source : new TextDecoder().decode(source));
        });
        for (const file of leftOut)
          this.warn(`${file} is no layer of this base map: left out of open/ 不是本底图的图层，未放入 open/`);
        for (const { file, text } of written)
          this.emitFile({ type: 'asset', fileName: `open/${file}`, source: text });
      },
    },
  };
}
