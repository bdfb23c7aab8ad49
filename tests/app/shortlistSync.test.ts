import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followShortlist } from '../../src/app/shortlistSync';
import { followUrl } from '../../src/app/urlSync';
import { createActions } from '../../src/store/actions';
import { deviceMemory } from '../../src/store/device';
import { defaultScene } from '../../src/store/scene';
import type { Shortlist } from '../../src/store/shortlist';
import { createBeltStore } from '../../src/store/store';

const kept: Shortlist = [{ id: 'alpha', note: 'near' }];
let end: () => void = () => undefined;

/** A visit that begins with a link's list, on a device that remembers what it remembers. */
function visit(shortlist: Shortlist = []) {
  const store = createBeltStore({ ...defaultScene, shortlist });
  const actions = createActions(store);
  end = followShortlist(store, actions);
  return { actions, list: () => store.getState().scene.shortlist, session: () => store.getState().session };
}
const onDevice = () => deviceMemory(() => window.localStorage).recall();

beforeEach(() => window.localStorage.clear());
afterEach(() => end());

describe('the device and the shortlist', () => {
  it('keeps nothing unasked', () => {
    const { actions } = visit();
    actions.shortlistToggled('alpha');
    expect(window.localStorage.length).toBe(0);
  });

  it('keeps the list while it is asked to, and removes it afterwards', () => {
    const { actions } = visit();
    actions.shortlistToggled('alpha');
    actions.rememberingChosen('on');
    actions.shortlistNoted('alpha', 'near');
    expect(onDevice()).toEqual(kept);
    actions.rememberingChosen('off');
    expect(window.localStorage.length).toBe(0);
  });

  it('brings the list back on the next visit', () => {
    deviceMemory(() => window.localStorage).keep(kept);
    const { list, session } = visit();
    expect(list()).toEqual(kept);
    expect(session().remembering).toBe('on');
  });

  it("lets a link's own list stand, and keeps what is kept until that list is changed", () => {
    deviceMemory(() => window.localStorage).keep(kept);
    const { actions, list } = visit([{ id: 'beta', note: '' }]);
    expect(list()).toEqual([{ id: 'beta', note: '' }]);
    expect(onDevice()).toEqual(kept);
    actions.shortlistNoted('beta', 'far');
    expect(onDevice()).toEqual([{ id: 'beta', note: 'far' }]);
  });

  it('passes over what cannot be read, without a word, and removes it', () => {
    window.localStorage.setItem('yangpu-belt-shortlist', 'v=1&list=%00');
    const { list, session } = visit();
    expect([list(), session().notices, session().remembering]).toEqual([[], [], 'off']);
    expect(window.localStorage.length).toBe(0);
  });

  it('says so where the device refuses', () => {
    const store = createBeltStore();
    const actions = createActions(store);
    end = followShortlist(store, actions, { recall: () => null, keep: () => false, forget: () => undefined });
    actions.rememberingChosen('on');
    expect(store.getState().session.remembering).toBe('refused');
  });

  it('leaves nothing behind when the visitor starts again', () => {
    deviceMemory(() => window.localStorage).keep(kept);
    visit().actions.startedAgain();
    expect(window.localStorage.length).toBe(0);
  });
});

it("the browser's way back takes nothing off the list, and the address says so", async () => {
  history.replaceState(null, '', '/');
  const store = createBeltStore();
  const actions = createActions(store);
  end = followUrl(store, actions, defaultScene);
  actions.subjectChosen('alpha');
  actions.subjectChosen('beta');
  actions.shortlistToggled('beta');
  const shown = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  history.back();
  await shown;
  expect(store.getState().scene.selected).toBe('alpha');
  expect(store.getState().scene.shortlist).toEqual([{ id: 'beta', note: '' }]);
  expect(location.search).toContain('list=beta');
});
