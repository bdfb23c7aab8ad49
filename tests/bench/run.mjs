#!/usr/bin/env node
/** Starts the benchmark (`npm run bench`): Vite loads the TypeScript, so that no step in between is needed. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'index.ts'), {
  configFile: false,
  logLevel: 'warn',
});
await module.bench(process.argv.slice(2));
