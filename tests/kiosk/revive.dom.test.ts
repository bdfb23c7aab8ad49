import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayRevive, reviveAlone } from '../../src/kiosk/revive';
import { kioskState } from '../../src/kiosk/state';
import { createActions } from '../../src/store/actions';
import { createBeltStore } from '../../src/store/store';

const minute = 60_000;

let end = (): void => undefined;
function open() {
  const store = createBeltStore();
  const actions = createActions(store);
  const [note, load] = [vi.fn(), vi.fn()];
  end = reviveAlone(store, note, load);
  return { actions, note, load };
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
    expect(note).toHaveBeenCalledWith('map-given-up', 'page loaded anew');
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

it('a page of which nothing is left is loaded anew, visitor or not', () => {
  const { load, note } = open();
  kioskState.setState({ phase: 'serving' });
  document.getElementById('root')?.replaceChildren();
  vi.advanceTimersByTime(minute);
  expect(load).toHaveBeenCalledTimes(1);
  expect(note).toHaveBeenCalledWith('region-failed', expect.stringContaining('page'));
});
