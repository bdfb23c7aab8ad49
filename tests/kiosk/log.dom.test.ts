import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLog, logKey, readLog } from '../../src/kiosk/log';
import { writeLog } from '../../src/kiosk/logBook';
import { createActions } from '../../src/store/actions';
import { createKioskActions } from '../../src/store/kioskActions';
import { createBeltStore } from '../../src/store/store';

let end = (): void => undefined;
function open() {
  const store = createBeltStore();
  const actions = createActions(store);
  actions.incidentNoted('started', '1');
  end = keepLog(store);
  return { store, actions };
}
const kinds = () => readLog().map(({ kind }) => kind);
const stored = () => localStorage.getItem(logKey);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the log on the device', () => {
  it('is written in batches, and read back by the next page', () => {
    const written = vi.spyOn(Storage.prototype, 'setItem');
    const { actions } = open();
    for (let round = 0; round < 100; round += 1) actions.incidentNoted('context-lost', `${round}`);
    expect(readLog()).toHaveLength(101);
    expect(written).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(written).toHaveBeenCalledTimes(1);
    expect(stored()).toBe(writeLog(readLog()));
    end();
    open();
    expect(readLog()).toHaveLength(102);
    expect(kinds().at(-1)).toBe('started');
  });

  it('is written when the page goes', () => {
    const { actions } = open();
    actions.incidentNoted('map-rebuilt');
    window.dispatchEvent(new Event('pagehide'));
    expect(stored()).toContain('map-rebuilt');
  });

  it('survives the sweeping after a visitor', () => {
    const { store } = open();
    vi.advanceTimersByTime(2000);
    localStorage.clear();
    createKioskActions(store).visitEnded();
    vi.advanceTimersByTime(2000);
    expect(stored()).toContain('started');
  });

  it('goes on in memory where the storage is full, and says so once', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota is exceeded', 'QuotaExceededError');
    });
    const { actions } = open();
    for (let round = 0; round < 3; round += 1) {
      actions.incidentNoted('context-lost');
      vi.advanceTimersByTime(5000);
    }
    expect(kinds()).toEqual(['started', 'context-lost', 'storage-refused', 'context-lost', 'context-lost']);
  });

  it('goes on in memory where there is no storage at all', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { actions } = open();
    actions.incidentNoted('context-lost');
    expect(kinds()).toEqual(['storage-refused', 'started', 'context-lost']);
  });

  it('begins anew where what is stored is no log, and says so', () => {
    localStorage.setItem(logKey, '{"broken');
    open();
    expect(readLog().map(({ kind, detail }) => [kind, detail])).toEqual([
      ['storage-refused', 'lines of the log that could not be read: 1'],
      ['started', '1'],
    ]);
    vi.advanceTimersByTime(2000);
    expect(stored()).toBe(writeLog(readLog()));
  });
});
