import { closeSync, openSync, writeSync } from 'node:fs';
import { city } from './city';
import type { TestElement } from './elements';
import { pbfBlock, pbfHead } from './pbfBytes';
import { xmlBody, xmlHead } from './xmlText';

/** Elements written at once; a PBF block holds as many. */
const batch = 8000;
const head = { base: '2026-11-01T00:00:00Z' };

/** Writes a made-up city of so many blocks a side as `.osm` or `.osm.pbf`, by the name; returns its size in bytes. */
export function writeCity(file: string, blocks: number): number {
  const isPbf = file.endsWith('.pbf');
  const out = openSync(file, 'w');
  let size = writeSync(out, isPbf ? pbfHead(head) : Buffer.from(xmlHead(head)));
  let waiting: TestElement[] = [];
  const flush = () => {
    if (waiting.length > 0) size += writeSync(out, isPbf ? pbfBlock(waiting) : Buffer.from(xmlBody(waiting)));
    waiting = [];
  };
  for (const part of ['nodes', 'ways'] as const) {
    for (const element of city(blocks, part)) {
      waiting.push(element);
      if (waiting.length === batch) flush();
    }
    flush();
  }
  if (!isPbf) size += writeSync(out, '</osm>\n');
  closeSync(out);
  return size;
}

/** By hand, for figures of memory and time: `node tests/geodata/osm/make-city.mjs FILE BLOCKS`. */
export function makeCity([file = 'city.osm.pbf', blocks = '100']: readonly string[]): void {
  const size = writeCity(file, Number(blocks));
  console.warn(`${file}: ${(size / 1e6).toFixed(1)} MB`);
}
