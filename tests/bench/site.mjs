#!/usr/bin/env node
/** Times the site report (`node tests/bench/site.mjs`): bundles it, as the app's worker is, and runs it in fresh processes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

// Two folders below the root, as the files that find the data from where they lie.
const file = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', `site-bench-${process.pid}.mjs`);
await build({
  input: join(import.meta.dirname, 'site.ts'),
  platform: 'node',
  output: { file, format: 'esm', codeSplitting: false },
  logLevel: 'warn',
});
try {
  const { bench } = await import(pathToFileURL(file).href);
  bench(file);
} finally {
  rmSync(file, { force: true });
}
