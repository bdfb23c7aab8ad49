import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openReader } from '../../src/uploads/reader';
import { createService } from '../../src/uploads/service';
import { startService } from '../../src/uploads/startService';
import { bytesOf, collection, good } from './files';
import { known } from './known';

afterEach(() => vi.unstubAllGlobals());

/** A worker that runs here, behind a message channel as a real one; `breaks` makes it fail at its start or never answer. */
function stubWorker(breaks: 'never' | 'at the start' | 'silently') {
  const made = { count: 0, ended: 0 };
  class FakeWorker extends EventTarget implements Endpoint {
    readonly #channel = new MessageChannel();
    constructor() {
      super();
      made.count += 1;
      const { port1, port2 } = this.#channel;
      port2.addEventListener('message', ({ data }) =>
        this.dispatchEvent(new MessageEvent('message', { data })),
      );
      port2.start();
      const fail = () => this.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
      const service = createService();
      if (breaks === 'at the start') queueMicrotask(fail);
      else if (breaks === 'silently' && made.count === 1)
        expose({ ...service, read: () => new Promise(() => undefined) }, port1);
      else expose(service, port1);
    }
    postMessage(message: unknown, transfer: ArrayBuffer[] = []): void {
      this.#channel.port2.postMessage(message, transfer);
    }
    terminate(): void {
      made.ended += 1;
      this.#channel.port1.close();
      this.#channel.port2.close();
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return made;
}

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
  it('runs in a worker', async () => {
    const made = stubWorker('never');
    await readsWell();
    expect(made).toEqual({ count: 1, ended: 1 });
  });

  it('runs here where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    await readsWell();
  });

  it('runs here where the worker does not start', async () => {
    const made = stubWorker('at the start');
    await readsWell();
    expect(made).toEqual({ count: 1, ended: 1 });
  });
});

describe('the reader', () => {
  it('starts one service for all files, when the first one comes', async () => {
    const made = stubWorker('never');
    const reader = openReader(startService);
    expect(made.count).toBe(0);
    const readings = await Promise.all(
      ['a.geojson', 'b.geojson'].map((name) => reader.read(file(name), Promise.resolve(known))),
    );
    expect(readings.map(({ layers }) => layers[0]?.draft.name)).toEqual(['a', 'b']);
    expect(made.count).toBe(1);
  });

  it('asks no service about a file that is refused unread', async () => {
    const made = stubWorker('never');
    const { problems } = await openReader(startService).read(file('a.exe'), Promise.resolve(known));
    expect([problems.length, made.count]).toEqual([1, 0]);
  });

  it('breaks off what takes too long, names it, and reads the next file afresh', async () => {
    const made = stubWorker('silently');
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
