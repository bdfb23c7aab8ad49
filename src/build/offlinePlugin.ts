import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { versionOf } from './versionOf.ts';

/** Not part of an app's release: the facts have their own, the rest is for servers, other programs and people. */
const apart = /^(data|open)\/|\.(br|gz|md|map)$|^(_headers|sw\.js|release\.json|kiosk\.json)$/;

/** The service worker in one file with a name that stays, without anything of the page. */
async function bundleWorker(root: string): Promise<string> {
  const bundle = await rolldown({ input: join(root, 'src', 'offline', 'sw.ts'), platform: 'browser' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

async function listed(folder: string, file: string) {
  const content = await readFile(join(folder, file));
  return { file, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

/**
 * Writes the service worker (`sw.js`) and the list of what the app consists of (`release.json`) when all other files
 * stand. The page is told its version (`data-release` on the root), so that it can say which one stands.
 */
export function offlinePlugin(root: string): Plugin {
  let folder = '';
  return {
    name: 'belt-offline',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = resolve(root, build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await writeFile(join(folder, 'sw.js'), await bundleWorker(root));
        const found = await readdir(folder, { recursive: true, withFileTypes: true });
        const names = found
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) =>
            join(parentPath, name)
              .slice(folder.length + 1)
              .replaceAll(sep, '/'),
          )
          .filter((file) => !apart.test(file))
          .sort();
        const entries = await Promise.all(names.map((file) => listed(folder, file)));
        const version = versionOf(entries);
        const page = join(folder, 'index.html');
        const html = await readFile(page, 'utf8');
        await writeFile(page, html.replace('<html ', `<html data-release="${version}" `));
        // Of all files only the page has changed since.
        const files = await Promise.all(
          entries.map((entry) => (entry.file === 'index.html' ? listed(folder, entry.file) : entry)),
        );
        const release = { format: 1, version, files };
        await writeFile(join(folder, 'release.json'), JSON.stringify(release, null, 1));
      },
    },
  };
}
