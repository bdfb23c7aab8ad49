import { afterEach, expect, it, vi } from 'vitest';
import { noteUncaught } from '../../src/kiosk/uncaught';

const failing = (error: Error) =>
  window.dispatchEvent(new ErrorEvent('error', { error, message: error.message }));

afterEach(() => {
  vi.restoreAllMocks();
});

it('errors that nothing caught are noted, the same one once a minute', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const note = vi.fn();
  const end = noteUncaught(note);
  for (let frame = 0; frame < 60; frame += 1) failing(new TypeError('no map'));
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'gone' }));
  expect(note.mock.calls).toEqual([
    ['region-failed', 'page: TypeError: no map'],
    ['region-failed', 'page: gone'],
  ]);
  now.mockReturnValue(60_000);
  failing(new TypeError('no map'));
  expect(note).toHaveBeenCalledTimes(3);
  end();
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'late' }));
  expect(note).toHaveBeenCalledTimes(3);
});

it('a browser that is late with its observers is no error', () => {
  const note = vi.fn();
  const end = noteUncaught(note);
  window.dispatchEvent(
    new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }),
  );
  expect(note).not.toHaveBeenCalled();
  end();
});
