import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { headersOf, hostsIn } from './hall/site.ts';
import { pageHeaders } from './security.ts';

/** What a visit may fetch; data for other programs, below `open/`, stay as they are. */
const compressible = /^(?!open[\\/]).*\.(js|mjs|css|html|json|geojson|svg|webmanifest)$/;

/** Only the office waits for its files; every build would wait for the last per cent of them. */
const qualityOf = (path: string) => (/[\\/]office[-.][^\\/]*$/.test(path) ? 6 : 11);

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualityOf(path) };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/** Writes `.br` and `.gz` beside each text file of the build, for hosts that can send them. */
export function compressPlugin(): Plugin {
  let folder = '';
  return {
    name: 'belt-compress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = (await readdir(folder, { recursive: true })).filter((file) => compressible.test(file));
        await Promise.all(files.map((file) => compressFile(join(folder, file))));
      },
    },
  };
}

/**
 * `vite preview` as a real host would serve the build: compressed, cached for ever by hash, with security headers. Looks
 * at the folder anew for each request, so that a version of the facts can be put there meanwhile.
 */
export function servePlugin(): Plugin {
  return {
    name: 'belt-serve',
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir);
      const ofPage = pageHeaders(undefined, hostsIn(folder));
      const files = sirv(folder, {
        brotli: true,
        gzip: true,
        etag: true,
        dev: true,
        setHeaders(response, pathname) {
          for (const [name, value] of Object.entries(headersOf(pathname, ofPage)))
            response.setHeader(name, value);
        },
      });
      server.middlewares.use((request, response, next) => files(request, response, next));
    },
  };
}
