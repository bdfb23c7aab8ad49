import { afterEach, describe, expect, it, vi } from 'vitest';
import { openReader } from '../../src/uploads/reader';
import { createService } from '../../src/uploads/service';
import { startService } from '../../src/uploads/startService';
import { runsAnywhere, stubWorker } from '../workers/stubWorker';
import { bytesOf, collection, good } from './files';
import { known } from './known';

afterEach(() => vi.unstubAllGlobals());

/** The first worker never answers what it is asked to read. */
const firstSilent = (count: number) =>
  count === 1 ? { ...createService(), read: () => new Promise(() => undefined) } : createService();

const bytes = (): ArrayBuffer => Uint8Array.from(bytesOf(collection(good))).buffer;
const file = (name: string) => ({ name, size: 99, arrayBuffer: async () => bytes() });

async function readsWell(): Promise<void> {
  const service = await startService();
  const content = bytes();
  const { layers } = await service.read('a.geojson', content, known);
  expect(layers[0]?.placed.features).toHaveLength(1);
  const [layer] = layers;
  if (layer === undefined) throw new Error('nothing read');
  const moved = await service.examine(layer.draft, [{ kind: 'gcj02' }], known);
  expect(moved.placed.features[0]?.geometry).not.toEqual(layer.placed.features[0]?.geometry);
  service.close();
}

describe('the uploads service', () => {
  runsAnywhere(createService, readsWell);
});

describe('the reader', () => {
  it('starts one service for all files, when the first one comes', async () => {
    const made = stubWorker(createService);
    const reader = openReader(startService);
    expect(made.count).toBe(0);
    const readings = await Promise.all(
      ['a.geojson', 'b.geojson'].map((name) => reader.read(file(name), Promise.resolve(known))),
    );
    expect(readings.map(({ layers }) => layers[0]?.draft.name)).toEqual(['a', 'b']);
    expect(made.count).toBe(1);
  });

  it('asks no service about a file that is refused unread', async () => {
    const made = stubWorker(createService);
    const { problems } = await openReader(startService).read(file('a.exe'), Promise.resolve(known));
    expect([problems.length, made.count]).toEqual([1, 0]);
  });

  it('breaks off what takes too long, names it, and reads the next file afresh', async () => {
    const made = stubWorker(firstSilent);
    const reader = openReader(startService);
    const first = reader.read(file('slow.geojson'), Promise.resolve(known));
    const second = reader.read(file('next.geojson'), Promise.resolve(known));
    await vi.waitFor(() => expect(made.count).toBe(1));
    reader.breakOff();
    expect((await first).problems[0]?.problem.en).toBe('the reading broke off');
    expect((await second).layers[0]?.draft.name).toBe('next');
    expect(made).toEqual({ count: 2, ended: 1 });
  });
});
