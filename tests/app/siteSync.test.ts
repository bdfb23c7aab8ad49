import { afterEach, describe, expect, it } from 'vitest';
import type { SiteReport } from '../../src/analysis/report';
import { followSites } from '../../src/app/siteSync';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import type { Position } from '../../src/model/geometry';
import { siteId } from '../../src/model/site';
import { createActions } from '../../src/store/actions';
import { defaultScene, type Scene } from '../../src/store/scene';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';
import { siteReport } from '../panels/siteReport';

const positionOf = (i: number): Position => [121.5 + i / 1000, 31.3];
const idOf = (i: number) => siteId(positionOf(i));
const entryOf = (i: number) => ({ id: idOf(i), note: '' });
let end: () => void = () => undefined;
afterEach(() => end());

/** A visit whose reports are given out by hand, in the order in which they were asked for. */
function visit(scene: Partial<Scene> = {}) {
  const store = createBeltStore({ ...defaultScene, ...scene });
  const actions = createActions(store);
  const asked: { site: Position; give: (report: SiteReport) => void; fail: (error: Error) => void }[] = [];
  end = followSites(
    store,
    actions,
    (_belt, site) => new Promise((give, fail) => asked.push({ site, give, fail })),
  );
  const loaded = () => actions.factsLoaded(createBelt(parseFacts(rawFixture()).facts), []);
  const stateOf = (i: number) => store.getState().session.sites[idOf(i)];
  return { store, actions, asked, loaded, stateOf, settled: () => new Promise((done) => setTimeout(done)) };
}

describe('reports of free sites', () => {
  it('are made when one is shown and the facts are there', async () => {
    const { asked, loaded, stateOf, settled } = visit({ selected: idOf(1) });
    expect(asked).toHaveLength(0);
    loaded();
    expect(asked.map(({ site }) => site)).toEqual([positionOf(1)]);
    expect(stateOf(1)).toEqual({ status: 'working' });
    const report = siteReport();
    asked[0]?.give(report);
    await settled();
    expect(stateOf(1)).toEqual({ status: 'ready', report });
  });

  it('are made once, whatever else happens, and kept', async () => {
    const { actions, asked, loaded, settled } = visit();
    loaded();
    actions.siteChosen(positionOf(1));
    actions.languageChosen('en');
    asked[0]?.give(siteReport());
    await settled();
    actions.overviewChosen();
    actions.siteChosen(positionOf(1));
    expect(asked).toHaveLength(1);
  });

  it('are not made for records, or pages that show none', () => {
    const { actions, asked, loaded } = visit({ shortlist: [entryOf(1)] });
    loaded();
    actions.subjectChosen('alpha');
    actions.pageChosen('sources');
    expect(asked).toHaveLength(0);
  });

  it('are made for the shortlist in its order, its places as well, when it is compared', () => {
    const { actions, asked, loaded, stateOf } = visit({
      shortlist: [entryOf(1), { id: 'alpha', note: '' }, entryOf(2)],
    });
    loaded();
    actions.pageChosen('compare');
    const alpha = [121.503, 31.31];
    expect(asked.map(({ site }) => site)).toEqual([positionOf(1), alpha, positionOf(2)]);
    expect([stateOf(1), stateOf(2)]).toEqual([{ status: 'working' }, { status: 'working' }]);
  });

  it('say what went wrong in both languages, and are made again when someone asks for it', async () => {
    const { actions, asked, loaded, stateOf, settled } = visit({ selected: idOf(1) });
    loaded();
    asked[0]?.fail(new Error('HTTP 503'));
    await settled();
    const failed = stateOf(1);
    expect(failed?.status).toBe('failed');
    if (failed?.status !== 'failed') return;
    expect(failed.problem).toMatchObject({ file: 'basemap', record: null });
    for (const text of [failed.problem.problem.zh, failed.problem.problem.en])
      expect(text).toContain('HTTP 503');
    expect(asked).toHaveLength(1);
    actions.siteReported(idOf(1), { status: 'working' });
    expect(asked).toHaveLength(2);
    asked[1]?.give(siteReport());
    await settled();
    expect(stateOf(1)?.status).toBe('ready');
  });

  it('are kept for a dozen sites, the first of which goes', async () => {
    const { actions, asked, loaded, store, settled } = visit();
    loaded();
    for (let i = 1; i <= 14; i += 1) {
      actions.siteChosen(positionOf(i));
      asked.at(-1)?.give(siteReport());
      await settled();
    }
    expect(Object.keys(store.getState().session.sites)).toEqual(
      Array.from({ length: 12 }, (_, i) => idOf(i + 3)),
    );
    actions.siteChosen(positionOf(1));
    expect(asked).toHaveLength(15);
  });

  it('stop when the visit ends', () => {
    const { actions, asked, loaded } = visit();
    loaded();
    end();
    actions.siteChosen(positionOf(1));
    expect(asked).toHaveLength(0);
  });
});
