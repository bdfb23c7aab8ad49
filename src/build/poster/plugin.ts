import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as Room from './made.ts';

/** Loaded when the page is made, not with the configuration: it takes the whole door of the facts with it. */
const room = join(import.meta.dirname, 'made.ts');

/**
 * Draws the belt into the first HTML, before the place of the app. `app/MapRegion.tsx` takes it over, so that it stays until
 * the living map has been drawn.
 * @param root folder of the project; `geodata/` is read from it
 */
export function posterPlugin(root: string): Plugin {
  return {
    name: 'belt-poster',
    async transformIndexHtml() {
      const { posterOf } = (await runnerImport<typeof Room>(room)).module;
      return [
        {
          tag: 'div',
          attrs: { class: 'poster', id: 'poster' },
          children: await posterOf(root),
          injectTo: 'body-prepend',
        },
      ];
    },
  };
}
