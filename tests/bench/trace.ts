import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly cat: string;
}

/** Milliseconds of a page's main thread between two marks: all its tasks together, and the longest of them. */
export interface Blocked {
  readonly sum: number;
  readonly longest: number;
}

const isEvents = (value: unknown): value is { traceEvents: TraceEvent[] } =>
  typeof value === 'object' && value !== null && 'traceEvents' in value && Array.isArray(value.traceEvents);

/**
 * Records what a page's main thread does while `act` runs, as the browser's own trace has it.
 * @param marks names of the performance marks that `act` sets; each stands for the time until the next
 */
export async function blockedBetween(
  browser: Browser,
  page: Page,
  marks: readonly string[],
  act: () => Promise<void>,
): Promise<readonly Blocked[]> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await act();
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString('utf8'));
  if (!isEvents(trace)) throw new Error('The browser gave no trace');
  const wanted = new Set(marks);
  const found = trace.traceEvents.filter(({ name, cat }) => wanted.has(name) && cat.includes('user_timing'));
  const [first] = found;
  if (first === undefined) throw new Error('The trace holds no marks');
  const tasks = trace.traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  const times = marks.map((mark) => found.find(({ name }) => name === mark)?.ts ?? Number.NaN);
  return times.slice(0, -1).map((from, index) => {
    const to = times[index + 1] ?? Number.NaN;
    const within = tasks.filter(({ ts }) => ts >= from && ts < to).map(({ dur = 0 }) => dur / 1000);
    return { sum: within.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...within) };
  });
}
