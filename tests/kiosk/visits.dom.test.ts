import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshKiosk, kioskState } from '../../src/kiosk/state';
import { countVisits, readVisits, visitsKey } from '../../src/kiosk/visits';

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: new Date('2026-11-26T10:00:00') });
  localStorage.clear();
  kioskState.setState(freshKiosk);
  stop = countVisits();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const touch = () => {
  const event = new Event('pointerdown');
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  window.dispatchEvent(event);
};
const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
const begin = () => {
  touch();
  kioskState.setState({ phase: 'serving' });
  wait(1);
};
const end = () => kioskState.setState({ ...freshKiosk });

it('counts visits and touches of a day, the touch that begins one with it, and the longest', () => {
  begin();
  touch();
  wait(59);
  touch();
  kioskState.setState({ phase: 'asking' });
  wait(20);
  end();
  touch();
  begin();
  end();
  expect(readVisits()).toEqual([{ day: '2026-11-26', visits: 2, touches: 4, longest: 60 }]);
});

it('goes on after “still there?” without counting twice', () => {
  begin();
  kioskState.setState({ phase: 'asking' });
  kioskState.setState({ phase: 'serving' });
  end();
  expect(readVisits()).toMatchObject([{ visits: 1 }]);
});

it('keeps days apart', () => {
  begin();
  end();
  wait(86_400);
  begin();
  end();
  expect(readVisits().map(({ day, visits }) => [day, visits])).toEqual([
    ['2026-11-26', 1],
    ['2026-11-27', 1],
  ]);
});

it('takes staff for no visitor, and a visitor who found the PIN pad for one', () => {
  begin();
  kioskState.setState({ staff: 'pin' });
  touch();
  kioskState.setState({ staff: 'open' });
  touch();
  // The page closes first, and then the screen starts again.
  kioskState.setState({ staff: 'closed' });
  end();
  expect(readVisits()).toEqual([]);
  begin();
  kioskState.setState({ staff: 'pin' });
  touch();
  kioskState.setState({ staff: 'closed' });
  end();
  expect(readVisits()).toMatchObject([{ visits: 1, touches: 1 }]);
});

it('goes on counting in memory where nothing may be stored, and stores it when that works again', () => {
  const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  begin();
  end();
  begin();
  end();
  expect(readVisits()).toMatchObject([{ visits: 2 }]);
  expect(localStorage.getItem(visitsKey)).toBeNull();
  refused.mockRestore();
  begin();
  end();
  expect(readVisits()).toMatchObject([{ visits: 3 }]);
  expect(localStorage.getItem(visitsKey)).toContain('2026-11-26');
});

it('starts again from nothing where what is stored is spoilt, and where reading is forbidden', () => {
  localStorage.setItem(visitsKey, '{"format":1,"days":');
  expect(readVisits()).toEqual([]);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(readVisits()).toEqual([]);
  begin();
  expect(end).not.toThrow();
});

it('counts no longer once it is stopped', () => {
  stop();
  begin();
  end();
  expect(readVisits()).toEqual([]);
});
