#!/usr/bin/env node
/**
 * Runs one step of the data pipeline: `node geodata/pipeline/run.mjs <step> [arguments]`.
 * Bundles geodata/pipeline/<step>/index.ts into node_modules/.cache and calls its default export with the arguments.
 */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [step, ...args] = process.argv.slice(2);
const entry = path.join(root, 'geodata/pipeline', step ?? '', 'index.ts');

if (!step || !/^[\w-]+$/.test(step) || !existsSync(entry)) {
  console.error(
    'usage: node geodata/pipeline/run.mjs <step> [arguments]; a step is a folder here with an index.ts',
  );
  process.exit(2);
}

const file = path.join(root, `node_modules/.cache/pipeline/${step}-${process.pid}.mjs`);
await build({
  input: entry,
  platform: 'node',
  // Packages stay outside the bundle and are loaded from node_modules.
  external: (id) => !/^[./]/.test(id) && !path.isAbsolute(id),
  output: { file, format: 'esm', sourcemap: 'inline', codeSplitting: false },
  logLevel: 'warn',
});
try {
  const { default: main } = await import(pathToFileURL(file).href);
  await main(args);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(file, { force: true });
}
