import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** Before the name of each file of the office's page, so that it is told apart from those of the map's own page. */
const ours = 'assets/office-[name]-[hash]';

/** A plugin that helps to make a page, without the files that the first build has written already. */
const withoutFiles = ({ generateBundle: _written, ...plugin }: Plugin): Plugin => plugin;

/**
 * Builds the page of the office (`office.html`) into the same folder, in a build of its own when the first has been
 * written: the map's page is made of the very files that it would have without it, and neither a visitor's device nor a
 * hall's holds what only the office needs.
 * @param plugins makes anew those that the page is built with
 */
export function officePlugin(root: string, plugins: () => readonly (Plugin | readonly Plugin[])[]): Plugin {
  let outDir = '';
  return {
    name: 'belt-office',
    apply: 'build',
    configResolved: (config) => {
      outDir = resolve(root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await build({
          root,
          base: './',
          configFile: false,
          logLevel: 'warn',
          plugins: plugins().flat().map(withoutFiles),
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            modulePreload: { polyfill: false },
            assetsInlineLimit: 0,
            chunkSizeWarningLimit: 1200,
            license: { fileName: 'office-licences.md' },
            rolldownOptions: {
              input: join(root, 'office.html'),
              output: {
                entryFileNames: `${ours}.js`,
                chunkFileNames: `${ours}.js`,
                assetFileNames: `${ours}[extname]`,
              },
            },
          },
          worker: {
            format: 'es',
            rolldownOptions: { output: { entryFileNames: `${ours}.js`, chunkFileNames: `${ours}.js` } },
          },
        });
      },
    },
  };
}
