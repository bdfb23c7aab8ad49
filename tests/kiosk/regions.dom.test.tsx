import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { careForRegions, pauseBefore } from '../../src/kiosk/regions';
import { createKioskActions } from '../../src/store/kioskActions';
import { createBeltStore } from '../../src/store/store';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { faults } from '../../src/ui/faults';

let broken = true;
function Fragile() {
  if (broken) throw new Error('no figures');
  return <p>whole</p>;
}
const region = () =>
  render(
    <ErrorBoundary region="panel" fallback={() => <p>failed</p>}>
      <Fragile />
    </ErrorBoundary>,
  );
const later = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

let end = (): void => undefined;
function care() {
  const store = createBeltStore();
  const note = vi.fn();
  end = careForRegions(store, note);
  return { note, visitEnded: createKioskActions(store).visitEnded };
}

beforeEach(() => {
  broken = true;
  faults.setState({ list: [] });
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a region that fails on an unattended screen', () => {
  it('is noted by its name and tried again after pauses that double', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(pauseBefore)).toEqual([
      5000,
      10_000,
      20_000,
      40_000,
      80_000,
      null,
      null,
    ]);
    const { note } = care();
    region();
    expect(note.mock.calls).toEqual([['region-failed', 'panel: no figures']]);
    later(5000);
    expect(note).toHaveBeenCalledTimes(2);
    later(9000);
    expect(note).toHaveBeenCalledTimes(2);
    broken = false;
    later(1000);
    expect(screen.getByText('whole')).toBeTruthy();
    expect(note).toHaveBeenCalledTimes(2);
  });

  it('waits for the next visitor after five tries, and then has five more', () => {
    const { note, visitEnded } = care();
    region();
    for (let minute = 0; minute < 60; minute += 1) later(60_000);
    expect(note).toHaveBeenCalledTimes(6);
    act(visitEnded);
    expect(note).toHaveBeenCalledTimes(7);
    broken = false;
    later(5000);
    expect(screen.getByText('whole')).toBeTruthy();
  });

  it('is not missed when it failed before anyone looked', () => {
    region();
    const { note } = care();
    expect(note).toHaveBeenCalledTimes(1);
    broken = false;
    later(5000);
    expect(screen.getByText('whole')).toBeTruthy();
  });

  it('is left alone when the care ends', () => {
    care();
    region();
    end();
    broken = false;
    later(60_000);
    expect(screen.getByText('failed')).toBeTruthy();
  });

  it('leaves no long list behind', () => {
    for (let round = 0; round < 30; round += 1) region().unmount();
    expect(faults.getState().list).toHaveLength(8);
  });
});
