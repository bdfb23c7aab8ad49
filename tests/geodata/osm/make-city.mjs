#!/usr/bin/env node
/** Writes a made-up city of any size, to measure the import by hand: `node tests/geodata/osm/make-city.mjs FILE BLOCKS`. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'writeCity.ts'), {
  configFile: false,
  logLevel: 'warn',
});
module.makeCity(process.argv.slice(2));
