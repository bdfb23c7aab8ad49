import { describe, expect, it } from 'vitest';
import { type AreaLayer, type AreaLayers, areaLayers } from '../../../src/analysis/areas/areaLayers';
import { openDesk } from '../../../src/analysis/questionDesk';
import type { SiteLayer } from '../../../src/analysis/report';
import type { Remote } from '../../../src/analysis/startService';
import { siteReport } from '../../panels/siteReport';
import { facts } from '../layers';
import { square } from './squares';

const areas = [{ id: 'a', geometry: square }];
type Answer = Awaited<ReturnType<Remote['measures']>>;
const measured: Answer = {};

/** A desk with made-up layers and service; what was asked of them is written down. */
function office(
  load: (layer: SiteLayer | AreaLayer) => Promise<unknown>,
  measures: () => Promise<Answer> = async () => measured,
) {
  const loads: string[] = [];
  const sent: AreaLayers[] = [];
  const log = { loads, sent, starts: 0, opens: 0, closes: 0 };
  const desk = openDesk(
    facts,
    (layer) => {
      log.loads.push(layer);
      return load(layer);
    },
    async () => {
      log.starts += 1;
      return {
        isUp: async () => true,
        open: async () => {
          log.opens += 1;
        },
        report: async () => siteReport(),
        measures: async (layers) => {
          log.sent.push(layers);
          return measures();
        },
        close: () => {
          log.closes += 1;
        },
      };
    },
  );
  return { log, report: () => desk.report([0, 0]), measure: () => desk.measures(areas) };
}

describe('the desk for measures of areas', () => {
  it('loads the layers of the question, and needs nothing that reports need', async () => {
    const { log, measure } = office(async (layer) => ({ layer }));
    await expect(measure()).resolves.toBe(measured);
    expect(log.loads).toEqual([...areaLayers]);
    expect(log).toMatchObject({ starts: 1, opens: 0 });
    expect(log.sent).toEqual([Object.fromEntries(areaLayers.map((layer) => [layer, { layer }]))]);
  });

  it('shares the worker with reports, which never wait for the buildings', async () => {
    const { log, report, measure } = office((layer) =>
      layer === 'buildings' ? new Promise(() => undefined) : Promise.resolve({ layer }),
    );
    let isMeasured = false;
    void measure().then(() => {
      isMeasured = true;
    });
    await report();
    expect(isMeasured).toBe(false);
    expect(log).toMatchObject({ starts: 1, opens: 1 });
    expect(log.loads.filter((layer) => layer === 'buildings')).toHaveLength(1);
  });

  it('goes on without a layer that cannot be had', async () => {
    const { log, measure } = office(async (layer) => {
      if (layer === 'buildings') throw new Error('HTTP 404');
      return { layer };
    });
    await measure();
    expect(log.sent[0]).toMatchObject({ buildings: null, roads: { layer: 'roads' } });
  });

  it('fails where no layer can be had, without closing what others use', async () => {
    let isOffline = true;
    const { log, measure, report } = office(async (layer) => {
      if (isOffline) throw new Error('offline');
      return { layer };
    });
    await expect(measure()).rejects.toThrow('offline');
    isOffline = false;
    await report();
    await expect(measure()).resolves.toBe(measured);
    expect(log).toMatchObject({ starts: 1, closes: 0 });
  });

  it('closes a service that breaks and starts another', async () => {
    let asked = 0;
    const { log, measure } = office(
      async (layer) => ({ layer }),
      async () => {
        asked += 1;
        if (asked === 1) throw new Error('broken');
        return measured;
      },
    );
    await expect(measure()).rejects.toThrow('broken');
    await expect(measure()).resolves.toBe(measured);
    expect(log).toMatchObject({ starts: 2, closes: 1 });
  });
});
