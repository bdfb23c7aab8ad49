import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { buildFontSlices, type FontSlice } from './fontSlices.ts';

const cssName = 'fonts/fonts.css';

const fileOf = ({ name, woff2 }: FontSlice): string =>
  `fonts/${name}.${createHash('sha256').update(woff2).digest('hex').slice(0, 8)}.woff2`;

/** `@font-face` rules. The map asks for "Belt Sans Bold" by name, since MapLibre reads the weight from it. */
function fontCss(slices: readonly FontSlice[]): string {
  return slices
    .flatMap((slice) => {
      const families = slice.weight === 700 ? ['Belt Sans', 'Belt Sans Bold'] : ['Belt Sans'];
      return families.map(
        (family) =>
          `@font-face{font-family:"${family}";font-style:normal;font-weight:${slice.weight};font-display:swap;` +
          `src:url("${fileOf(slice).replace('fonts/', '')}") format("woff2");unicode-range:${slice.unicodeRange}}`,
      );
    })
    .join('\n');
}

/**
 * Cuts the bundled font to the characters that facts, base map and messages use, so that every machine
 * draws the same letters offline. A character that the font lacks fails the build.
 * @param also text that is shown besides them
 */
export function fontPlugin(root: string, also = ''): Plugin {
  // Cut when first asked for: unit tests and the start of the development server do not wait for it.
  let made: ReturnType<typeof makeFiles> | undefined;
  const fonts = () => {
    made ??= makeFiles(root, also);
    return made;
  };
  return {
    name: 'belt-fonts',
    buildStart() {
      made = undefined;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'stylesheet', href: `./${cssName}` }, injectTo: 'head' },
    ],
    async generateBundle() {
      for (const [fileName, source] of await fonts()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '';
        if (!path.startsWith('fonts/')) return next();
        const file = (await fonts()).get(path);
        if (file === undefined) return next();
        response.setHeader('Content-Type', typeof file === 'string' ? 'text/css' : 'font/woff2');
        response.end(file);
      });
    },
  };
}

async function makeFiles(root: string, also: string): Promise<Map<string, string | Uint8Array>> {
  const slices = await buildFontSlices(root, also);
  return new Map<string, string | Uint8Array>([
    ...slices.map((slice) => [fileOf(slice), slice.woff2] as const),
    [cssName, fontCss(slices)],
  ]);
}
