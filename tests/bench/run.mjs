#!/usr/bin/env node
/**
 * Starts the whole bench (`npm run bench`) or a part of it (`npm run bench -- start`, `places`; `search` for the
 * search by itself): Vite loads the TypeScript, so that no step in between is needed.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const part = process.argv[2] === 'search' ? 'search' : 'index';
const { module } = await runnerImport(join(import.meta.dirname, `${part}.ts`), {
  configFile: false,
  logLevel: 'warn',
});
await module.bench(process.argv.slice(2));
