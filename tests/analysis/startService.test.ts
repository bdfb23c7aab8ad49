import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createService } from '../../src/analysis/service';
import { startService } from '../../src/analysis/startService';
import { made, square } from './areas/squares';
import { facts, layers } from './layers';

const wujiaochang: [number, number] = [121.5101, 31.2997];
afterEach(() => vi.unstubAllGlobals());

/** A worker that runs here, behind a message channel as a real one; `breaks` makes it fail at its start or later. */
function stubWorker(breaks: 'never' | 'at the start' | 'later') {
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
      if (breaks === 'at the start') queueMicrotask(fail);
      else if (breaks === 'later') expose({ ...createService(), report: fail }, port1);
      else expose(createService(), port1);
    }
    postMessage(message: unknown): void {
      this.#channel.port2.postMessage(message);
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

async function asksWell(): Promise<void> {
  const service = await startService();
  const measured = await service.measures(made, [{ id: 'a', geometry: square }]);
  expect(measured['a']?.['stations-near']).toEqual({ value: 2, coverage: 1, exact: 0.5 });
  await service.open(layers, facts);
  const { basis, stations } = await service.report(wujiaochang);
  expect([basis, stations[0]?.name.zh]).toEqual(['network', '五角场']);
  service.close();
}

describe('the analysis service', () => {
  it('runs in a worker', async () => {
    const made = stubWorker('never');
    await asksWell();
    expect(made).toEqual({ count: 1, ended: 1 });
  });

  it('runs here where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    await asksWell();
  });

  it('runs here where the worker does not start', async () => {
    const made = stubWorker('at the start');
    await asksWell();
    expect(made).toEqual({ count: 1, ended: 1 });
  });

  it('fails a question in which the worker breaks, instead of waiting for ever', async () => {
    stubWorker('later');
    const service = await startService();
    await service.open(layers, facts);
    await expect(service.report(wujiaochang)).rejects.toThrow('no script');
  });

  it('tells those who wait when it is closed', async () => {
    stubWorker('never');
    const service = await startService();
    const waiting = service.report(wujiaochang);
    service.close();
    await expect(waiting).rejects.toThrow('closed');
  });

  it('refuses questions before it was sent anything', () => {
    expect(() => createService().report(wujiaochang)).toThrow('no layers yet');
  });
});
