import { afterEach, describe, expect, it } from 'vitest';
import type { AreaQuestion, MeasuresByArea } from '../../src/analysis/areas/measures';
import { followMeasures } from '../../src/app/measuresSync';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { createActions } from '../../src/store/actions';
import { defaultScene, type Scene } from '../../src/store/scene';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

let end: () => void = () => undefined;
afterEach(() => end());

/** A visit whose measures are given out by hand. */
function visit(scene: Partial<Scene> = {}) {
  const store = createBeltStore({ ...defaultScene, ...scene });
  const actions = createActions(store);
  const asked: {
    areas: readonly AreaQuestion[];
    give: (values: MeasuresByArea) => void;
    fail: (error: unknown) => void;
  }[] = [];
  end = followMeasures(
    store,
    actions,
    (_belt, areas) => new Promise((give, fail) => asked.push({ areas, give, fail })),
  );
  const { facts } = parseFacts(rawFixture());
  return {
    actions,
    asked,
    facts,
    loaded: () => actions.factsLoaded(createBelt(facts), []),
    state: () => store.getState().session.measures,
    settled: () => new Promise((done) => setTimeout(done)),
  };
}

describe('measures of the areas', () => {
  it.each(['compare', 'weights', 'targets', 'gaps'])(
    'are taken of every area when the page %s is shown and the facts are there',
    async (selected) => {
      const { asked, facts, loaded, state, settled } = visit({ selected });
      expect([asked.length, state().status]).toEqual([0, 'idle']);
      loaded();
      const all = facts.zones.features.map(({ geometry, properties: { id } }) => ({ id, geometry }));
      expect(all.length).toBeGreaterThan(1);
      expect(asked.map(({ areas }) => areas)).toEqual([all]);
      expect(state()).toEqual({ status: 'working' });
      const values = {};
      asked[0]?.give(values);
      await settled();
      expect(state()).toEqual({ status: 'ready', values });
    },
  );

  it('of facts that others have replaced meanwhile are dropped, and taken of the new ones', async () => {
    const { actions, asked, loaded, state, settled } = visit({ selected: 'compare' });
    loaded();
    loaded();
    actions.measured({ status: 'idle' });
    const values = {};
    asked[0]?.give(values);
    await settled();
    expect([asked.length, state().status]).toEqual([2, 'working']);
    asked[1]?.give(values);
    await settled();
    expect(state()).toEqual({ status: 'ready', values });
  });

  it('are taken once, whatever else happens', async () => {
    const { actions, asked, loaded, settled } = visit();
    loaded();
    actions.pageChosen('compare');
    actions.pageChosen('weights');
    actions.languageChosen('en');
    asked[0]?.give({});
    await settled();
    actions.overviewChosen();
    actions.pageChosen('gaps');
    expect(asked).toHaveLength(1);
  });

  it('are not taken for the panel', () => {
    const { actions, asked, loaded, state } = visit();
    loaded();
    actions.subjectChosen('alpha');
    actions.pageChosen('indicators');
    expect([asked.length, state().status]).toEqual([0, 'idle']);
  });

  it('say what went wrong in both languages, and are taken again when someone asks for it', async () => {
    const { actions, asked, loaded, state, settled } = visit({ selected: 'compare' });
    loaded();
    asked[0]?.fail(new Error('HTTP 503'));
    await settled();
    const failed = state();
    expect(failed.status).toBe('failed');
    if (failed.status !== 'failed') return;
    expect(failed.problem).toMatchObject({ file: 'basemap', record: null });
    for (const text of [failed.problem.problem.zh, failed.problem.problem.en])
      expect(text).toContain('HTTP 503');
    actions.pageChosen('targets');
    expect(asked).toHaveLength(1);
    actions.measured({ status: 'idle' });
    expect(asked).toHaveLength(2);
    asked[1]?.give({});
    await settled();
    expect(state().status).toBe('ready');
  });

  it('stop when the visit ends', () => {
    const { actions, asked, loaded } = visit();
    loaded();
    end();
    actions.pageChosen('compare');
    expect(asked).toHaveLength(0);
  });
});
