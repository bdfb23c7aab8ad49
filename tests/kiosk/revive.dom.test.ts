import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayRevive, reviveAlone } from '../../src/kiosk/revive';
import { kioskState } from '../../src/kiosk/state';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { createActions } from '../../src/store/actions';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

const minute = 60_000;

let end = (): void => undefined;
function open(withFacts = true) {
  const store = createBeltStore();
  const actions = createActions(store);
  if (withFacts) actions.factsLoaded(createBelt(parseFacts(rawFixture()).facts), []);
  const [note, load] = [vi.fn(), vi.fn()];
  end = reviveAlone(store, { incidentNoted: note, factsAsked: actions.factsAsked }, load);
  return { actions, note, load, store };
}

beforeEach(() => {
  sessionStorage.clear();
  document.body.innerHTML = '<div id="root"><p>app</p></div>';
  kioskState.setState({ phase: 'attract' });
  vi.useFakeTimers();
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a page whose map was given up', () => {
  it('is loaded anew after ten minutes without a visitor', () => {
    const { actions, load, note } = open();
    actions.mapStateChanged('failed');
    vi.advanceTimersByTime(9.5 * minute);
    expect(load).not.toHaveBeenCalled();
    vi.advanceTimersByTime(minute);
    expect(load).toHaveBeenCalledTimes(1);
    expect(note).toHaveBeenCalledWith('map-given-up', 'map failed: page loaded anew');
  });

  it('waits while somebody is there, and begins to count again after', () => {
    const { actions, load } = open();
    actions.mapStateChanged('failed');
    vi.advanceTimersByTime(9 * minute);
    kioskState.setState({ phase: 'serving' });
    vi.advanceTimersByTime(30 * minute);
    kioskState.setState({ phase: 'attract' });
    vi.advanceTimersByTime(9 * minute);
    expect(load).not.toHaveBeenCalled();
    vi.advanceTimersByTime(minute);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is not loaded again within an hour, also where the device remembers nothing', () => {
    expect([mayRevive(0, 0), mayRevive(59 * minute, 1), mayRevive(59 * minute, null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([mayRevive(60 * minute, 7), mayRevive(60 * minute, null)]).toEqual([true, true]);
    sessionStorage.setItem('yangpu-belt-kiosk-revived', '1');
    vi.spyOn(performance, 'now').mockReturnValue(59 * minute);
    const { actions, load } = open();
    actions.mapStateChanged('failed');
    vi.advanceTimersByTime(30 * minute);
    expect(load).not.toHaveBeenCalled();
    vi.spyOn(performance, 'now').mockReturnValue(60 * minute);
    vi.advanceTimersByTime(minute);
    expect(load).toHaveBeenCalledTimes(1);
    expect(sessionStorage.getItem('yangpu-belt-kiosk-revived')).toBe('2');
  });

  it('goes by its age where storage is forbidden', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(performance, 'now').mockReturnValue(10 * minute);
    const { actions, load } = open();
    actions.mapStateChanged('no-webgl');
    vi.advanceTimersByTime(20 * minute);
    expect(load).not.toHaveBeenCalled();
  });

  it('stays as it is while the map stands or comes back', () => {
    const { actions, load } = open();
    actions.mapStateChanged('ready');
    vi.advanceTimersByTime(60 * minute);
    actions.mapStateChanged('lost');
    vi.advanceTimersByTime(60 * minute);
    expect(load).not.toHaveBeenCalled();
  });
});

describe('a page without facts', () => {
  const problem = {
    ...{ file: 'facts', record: null, field: null },
    ...{ problem: { zh: '读取失败', en: 'could not be read' }, remedy: { zh: '重试', en: 'try again' } },
  };

  it('asks for those that failed every minute, while nobody is there to ask', () => {
    const { actions, store, load } = open(false);
    const status = () => store.getState().session.facts.status;
    actions.mapStateChanged('ready');
    actions.factsFailed(problem);
    vi.advanceTimersByTime(minute);
    expect(status()).toBe('loading');
    actions.factsFailed(problem);
    kioskState.setState({ phase: 'serving' });
    vi.advanceTimersByTime(5 * minute);
    expect(status()).toBe('failed');
    expect(load).not.toHaveBeenCalled();
  });

  it('that never come, however long they are waited for, is loaded anew', () => {
    const { actions, load, note } = open(false);
    actions.mapStateChanged('ready');
    vi.advanceTimersByTime(9.5 * minute);
    expect(load).not.toHaveBeenCalled();
    vi.advanceTimersByTime(minute);
    expect(load).toHaveBeenCalledTimes(1);
    expect(note).toHaveBeenCalledWith('map-given-up', 'facts loading: page loaded anew');
  });

  it('is not loaded anew once they came', () => {
    const { actions, load } = open(false);
    actions.mapStateChanged('ready');
    vi.advanceTimersByTime(9 * minute);
    actions.factsLoaded(createBelt(parseFacts(rawFixture()).facts), []);
    vi.advanceTimersByTime(30 * minute);
    expect(load).not.toHaveBeenCalled();
  });
});

it('a map that never comes to anything is waited for no longer than one that was given up', () => {
  const { load } = open();
  vi.advanceTimersByTime(10 * minute);
  expect(load).toHaveBeenCalledTimes(1);
});

it('a page of which nothing is left is loaded anew, visitor or not', () => {
  const { load, note } = open();
  kioskState.setState({ phase: 'serving' });
  document.getElementById('root')?.replaceChildren();
  vi.advanceTimersByTime(minute);
  expect(load).toHaveBeenCalledTimes(1);
  expect(note).toHaveBeenCalledWith('region-failed', expect.stringContaining('page'));
});
