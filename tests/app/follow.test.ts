import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followDocument, followNetwork, markPanelUsable } from '../../src/app/documentSync';
import { followFacts } from '../../src/app/facts';
import { followUrl } from '../../src/app/urlSync';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { type Actions, createActions } from '../../src/store/actions';
import { checkedScene } from '../../src/store/checkedScene';
import { type Camera, defaultScene } from '../../src/store/scene';
import { type BeltStore, createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

/** Rooms that come by themselves may take their time on a busy machine. */
const patience = { timeout: 15_000 };

const belt = createBelt(parseFacts(rawFixture()).facts);
const camera: Camera = { longitude: 121.5, latitude: 31.3, zoom: 12, bearing: 0, pitch: 0 };

let store: BeltStore;
let actions: Actions;
let end: () => void = () => undefined;

beforeEach(() => {
  history.replaceState(null, '', '/');
  store = createBeltStore();
  actions = createActions(store);
});
afterEach(() => end());

describe('the address', () => {
  beforeEach(() => {
    end = followUrl(store, actions, defaultScene);
  });

  it('makes a step in the history for a choice, and none for camera, language or layers', () => {
    const before = history.length;
    actions.languageChosen('en');
    actions.layerToggled('metro');
    actions.cameraSettled(camera);
    expect(history.length).toBe(before);
    expect(location.search).toBe('?v=1&lang=en&off=metro&at=121.50000_31.30000_12.00_0_0');
    actions.subjectChosen('alpha');
    expect(history.length).toBe(before + 1);
    expect(location.search).toContain('id=alpha');
  });

  it('says nothing of what is no part of the Scene', () => {
    actions.languageChosen('en');
    const before = location.href;
    actions.hovered('alpha');
    actions.sheetMoved('full');
    expect(location.href).toBe(before);
  });

  it('brings back what the history holds', async () => {
    actions.subjectChosen('alpha');
    actions.subjectChosen('beta');
    const shown = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await shown;
    expect(store.getState().scene.selected).toBe('alpha');
    expect(store.getState().session.arrival).toBe('restored');
    expect(location.search).toContain('id=alpha');
  });

  it('keeps the parts that other surfaces own', () => {
    history.replaceState(null, '', '/?mode=kiosk');
    actions.languageChosen('en');
    expect(location.search).toBe('?v=1&lang=en&mode=kiosk');
  });

  it('does not remember a record that does not exist', () => {
    actions.sceneRestored({ ...defaultScene, selected: 'nobody' });
    const before = history.length;
    actions.factsLoaded(belt, [], checkedScene);
    expect(history.length).toBe(before);
    expect(location.search).toBe('?v=1&lang=zh');
  });

  it('takes a skip link for no step of the Scene', () => {
    actions.subjectChosen('alpha');
    const asked = store.getState().session.cameraRequest.serial;
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState().session.cameraRequest.serial).toBe(asked);
  });
});

describe('the document', () => {
  beforeEach(() => {
    end = followDocument(store);
  });

  it('has the language, title and palette of the Scene', () => {
    expect(document.documentElement.lang).toBe('zh-Hans-CN');
    expect(document.title).toBe('杨浦科创带 · 上海市杨浦区');
    actions.languageChosen('en');
    actions.paletteChosen('night');
    expect(document.documentElement.lang).toBe('en-GB');
    expect(document.documentElement.dataset['palette']).toBe('night');
    actions.pageChosen('directory');
    expect(document.title).toBe('All records · Yangpu Innovation Belt');
  });

  it('is named after the open record as soon as the facts tell its name', () => {
    actions.subjectChosen('alpha');
    expect(document.title).toBe('杨浦科创带 · 上海市杨浦区');
    actions.factsLoaded(belt, []);
    expect(document.title).toBe('甲公司 · 杨浦科创带');
  });
});

it('tells when the network goes, and takes it back when it returns', () => {
  end = followNetwork(actions);
  window.dispatchEvent(new Event('offline'));
  expect(store.getState().session.notices).toEqual([{ kind: 'offline' }]);
  window.dispatchEvent(new Event('online'));
  expect(store.getState().session.notices).toEqual([]);
});

describe('the facts', () => {
  it('come, with what is wrong in them, and mark when they were here and when checked', async () => {
    performance.clearMarks();
    end = followFacts(store, actions, async () => ({ ...rawFixture(), plans: [{ id: 'broken' }] }));
    await vi.waitFor(() => expect(store.getState().session.facts.status).toBe('ready'), patience);
    const { facts } = store.getState().session;
    expect(facts.status === 'ready' && facts.problems.length).toBeGreaterThan(0);
    expect(facts.status === 'ready' && facts.belt.subject('alpha')).toBeTruthy();
    expect(performance.getEntriesByType('mark').map(({ name }) => name)).toEqual([
      'facts-here',
      'facts-checked',
    ]);
  });

  it('that do not come are told in both languages, and are loaded again on demand', async () => {
    const load = vi.fn(async () => rawFixture()).mockRejectedValueOnce(new Error('HTTP 404'));
    end = followFacts(store, actions, load);
    await vi.waitFor(() => expect(store.getState().session.facts.status).toBe('failed'), patience);
    const { facts } = store.getState().session;
    expect(facts.status === 'failed' && facts.problem.problem).toEqual({
      zh: expect.stringContaining('HTTP 404'),
      en: expect.stringContaining('HTTP 404'),
    });
    actions.factsAsked();
    await vi.waitFor(() => expect(store.getState().session.facts.status).toBe('ready'), patience);
    expect(load).toHaveBeenCalledTimes(2);
  });
});

const text = { zh: '读不到', en: 'not reached' };

it('marks the moment at which the panel stands', async () => {
  performance.clearMarks();
  void markPanelUsable(store);
  // Facts that did not come make no usable panel; those that come on request do.
  actions.factsFailed({ file: 'facts', record: null, field: null, problem: text, remedy: text });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  expect(performance.getEntriesByName('panel-usable')).toEqual([]);
  actions.factsLoaded(belt, []);
  await vi.waitFor(() => expect(performance.getEntriesByName('panel-usable')).toHaveLength(1), patience);
});
