import { afterEach, describe, expect, it, vi } from 'vitest';
import { createService } from '../../src/analysis/service';
import { startService } from '../../src/analysis/startService';
import { runsAnywhere, stubWorker } from '../workers/stubWorker';
import { made, square } from './areas/squares';
import { facts, layers } from './layers';

const wujiaochang: [number, number] = [121.5101, 31.2997];
afterEach(() => vi.unstubAllGlobals());

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
  runsAnywhere(createService, asksWell);

  it('fails a question in which the worker breaks, instead of waiting for ever', async () => {
    stubWorker((_, fail) => ({ ...createService(), report: fail }));
    const service = await startService();
    await service.open(layers, facts);
    await expect(service.report(wujiaochang)).rejects.toThrow('no script');
  });

  it('tells those who wait when it is closed', async () => {
    stubWorker(createService);
    const service = await startService();
    const waiting = service.report(wujiaochang);
    service.close();
    await expect(waiting).rejects.toThrow('closed');
  });

  it('refuses questions before it was sent anything', () => {
    expect(() => createService().report(wujiaochang)).toThrow('no layers yet');
  });
});
