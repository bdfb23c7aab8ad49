/**
 * `npm run kiosk`: builds the map for a hall's screen from its profile and serves it to this machine. The command itself
 * is TypeScript in `kiosk/`; it is bundled here, since Node 20 does not read that.
 */
import './ensure.mjs';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');
const file = join(root, `node_modules/.cache/kiosk/command-${process.pid}.mjs`);
const { build } = await import('rolldown');
await build({
  input: join(root, 'src/build/kiosk/command.ts'),
  platform: 'node',
  // Packages stay outside the bundle and are loaded from node_modules.
  external: (id) => !/^[./]/.test(id) && !/^[a-z]:/i.test(id),
  output: { file, format: 'esm', codeSplitting: false },
  logLevel: 'warn',
});
try {
  const { default: run } = await import(pathToFileURL(file).href);
  process.exitCode = await run(root, process.argv.slice(2));
} finally {
  rmSync(file, { force: true });
}
