import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildIdSet } from '../../../geodata/pipeline/basemap/osm/shape/id-set';
import { createSpool } from '../../../geodata/pipeline/basemap/osm/spool';
import { chance } from '../../store/random';
import { workshop } from './built';
import { writeCity } from './writeCity';

const folder = mkdtempSync(path.join(tmpdir(), 'osm-city-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const build = workshop();

it('builds a made-up city of some thousand houses from either kind of file', async () => {
  const layers = [];
  let parks = 0;
  for (const name of ['city.osm', 'city.osm.pbf']) {
    writeCity(path.join(folder, name), 6);
    const { built, layer } = await build(name, readFileSync(path.join(folder, name)));
    layers.push(layer('buildings').features, layer('roads').features);
    parks = layer('green').features.length;
    expect(built?.form).toBe('geojson');
  }
  expect(layers[0]).toHaveLength((36 - parks) * 36);
  expect(layers[0]).toEqual(layers[2]);
  // Six streets each way, every one joined from its blocks to one line.
  expect(layers[1]).toHaveLength(12);
  expect(
    layers[1]?.every(({ geometry }) => geometry.type === 'LineString' && geometry.coordinates.length === 6),
  ).toBe(true);
  expect(layers[1]).toEqual(layers[3]);
});

it('keeps sets of ids over many chunks', () => {
  const next = chance(3);
  const ids = Array.from({ length: 200_000 }, () => Math.floor(next() * 13e9) - 100);
  const builder = buildIdSet();
  for (const id of [...ids, ...ids.slice(0, 500)]) builder.add(id);
  const set = builder.finish();
  const sorted = [...new Set(ids)].sort((a, b) => a - b);
  expect(set.size).toBe(sorted.length);
  for (let i = 0; i < sorted.length; i += 997) expect(set.indexOf(sorted[i] ?? 0)).toBe(i);
  expect(set.indexOf(0.5)).toBe(-1);
  expect(buildIdSet().finish().indexOf(1)).toBe(-1);
});

it('gives lines back from disk as they went, also where a piece ends within a letter', () => {
  const spool = createSpool();
  const lines = Array.from({ length: 30_000 }, (_, i) => `${i}杨浦${'浦'.repeat(i % 7)}`);
  for (const line of lines) spool.add('one', line);
  spool.add('two', 'x');
  expect([...spool.read('one')]).toEqual(lines);
  spool.add('one', 'more');
  expect([...spool.read('one')].at(-1)).toBe('more');
  expect([spool.count('one'), spool.bytes('two'), spool.count('three')]).toEqual([30_001, 2, 0]);
  spool.drop('one');
  expect([...spool.read('one')]).toEqual([]);
  spool.remove();
});
