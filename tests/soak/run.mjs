#!/usr/bin/env node
/** Starts the endurance run of the unattended screen (`npm run soak`); Vite loads the TypeScript. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'index.ts'), {
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = await module.soak(process.argv.slice(2));
