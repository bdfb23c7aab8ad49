import { describe, expect, it } from 'vitest';
import type { AreaLayer } from '../../src/analysis/areas/areaLayers';
import { openDesk } from '../../src/analysis/questionDesk';
import type { SiteLayer, SiteLayers } from '../../src/analysis/report';
import type { Remote } from '../../src/analysis/startService';
import { siteReport } from '../panels/siteReport';
import { facts } from './layers';

/** A desk whose layers and service are made up; what was asked of them is written down. */
function office(
  load: (layer: SiteLayer | AreaLayer, round: number) => Promise<unknown>,
  report: Remote['report'],
) {
  const opened: SiteLayers[] = [];
  const log = { loads: 0, starts: 0, closes: 0, opened };
  const service: Remote = {
    isUp: async () => true,
    open: async (layers) => {
      log.opened.push(layers);
    },
    report,
    measures: async () => ({}),
    close: () => {
      log.closes += 1;
    },
  };
  const desk = openDesk(
    facts,
    (layer) => {
      log.loads += 1;
      return load(layer, Math.ceil(log.loads / 7));
    },
    async () => {
      log.starts += 1;
      return service;
    },
  );
  return { log, ask: () => desk.report([0, 0]) };
}
const content = async (layer: SiteLayer | AreaLayer) => ({ layer });
const report = siteReport();
const answered = async () => report;

describe('the desk for site questions', () => {
  it('loads the layers and starts the service once, at the first question', async () => {
    const { log, ask } = office(content, answered);
    expect(log).toMatchObject({ loads: 0, starts: 0 });
    await Promise.all([ask(), ask()]);
    await ask();
    expect(log).toMatchObject({ loads: 7, starts: 1, closes: 0 });
    expect(log.opened).toEqual([
      expect.objectContaining({ roads: { layer: 'roads' }, water: { layer: 'water' } }),
    ]);
  });

  it('answers without a layer that cannot be had, and tries again for it at the next question', async () => {
    const { log, ask } = office(async (layer, round) => {
      if (layer === 'roads' && round === 1) throw new Error('HTTP 503');
      return { layer };
    }, answered);
    await ask();
    await ask();
    await ask();
    expect(log).toMatchObject({ loads: 14, starts: 1, closes: 0 });
    expect(log.opened.map(({ roads, water }) => [roads, water])).toEqual([
      [null, { layer: 'water' }],
      [{ layer: 'roads' }, { layer: 'water' }],
    ]);
  });

  it('fails where no layer can be had, and begins afresh', async () => {
    const { log, ask } = office(async (layer, round) => {
      if (round === 1) throw new Error('offline');
      return { layer };
    }, answered);
    await expect(ask()).rejects.toThrow('offline');
    expect(log.opened).toEqual([]);
    await expect(ask()).resolves.toBe(report);
  });

  it('closes a service that breaks and starts another', async () => {
    let asked = 0;
    const { log, ask } = office(content, async () => {
      asked += 1;
      if (asked === 1) throw new Error('broken');
      return report;
    });
    await expect(ask()).rejects.toThrow('broken');
    await expect(ask()).resolves.toBe(report);
    expect(log).toMatchObject({ starts: 2, closes: 1 });
  });
});
