import { beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { keepVisit } from '../../src/kiosk/keepVisit';
import { freshKiosk, type KioskState } from '../../src/kiosk/state';
import { defaultKioskSettings } from '../../src/model/kiosk-settings';

let time = 0;
const begun = vi.fn();
const ended = vi.fn();

beforeEach(() => {
  time = 1_000;
  vi.clearAllMocks();
});

function aScreen(serving = false) {
  const kiosk = createStore<KioskState>(() => ({
    settings: defaultKioskSettings,
    tour: null,
    ...freshKiosk,
  }));
  const visit = keepVisit(kiosk, { begun, ended }, serving, () => time);
  const at = (seconds: number) => {
    time = 1_000 + seconds * 1000;
    visit.ticked();
    return kiosk.getState();
  };
  return { kiosk, visit, at };
}

it('says where the visit stands: serving, asking with the seconds that are left, inviting', () => {
  const { visit, at } = aScreen();
  visit.begin();
  expect(begun).toHaveBeenCalledOnce();
  expect(at(59)).toMatchObject({ phase: 'serving', secondsLeft: 0 });
  expect(at(60)).toMatchObject({ phase: 'asking', secondsLeft: 20, final: false });
  expect(at(79.5)).toMatchObject({ phase: 'asking', secondsLeft: 1 });
  expect(ended).not.toHaveBeenCalled();
  expect(at(80)).toMatchObject(freshKiosk);
  expect(ended).toHaveBeenCalledOnce();
});

it('goes on when answered, and says when no answer helps any more', () => {
  const { visit, at } = aScreen();
  visit.begin();
  at(70);
  visit.goOn();
  expect(at(71).phase).toBe('serving');
  for (let seconds = 71; seconds < 900; seconds += 1) {
    at(seconds);
    visit.acted();
  }
  expect(at(900)).toMatchObject({ phase: 'asking', final: false });
  visit.goOn();
  expect(at(901).phase).toBe('serving');
  expect(at(960)).toMatchObject({ phase: 'asking', final: true });
});

it('forgets large text, low reach and an open page for staff with the visitor', () => {
  const { kiosk, visit } = aScreen();
  visit.begin();
  kiosk.setState({ largeText: true, lowReach: true, staff: 'open' });
  ended.mockImplementation(() => expect(kiosk.getState()).toMatchObject(freshKiosk));
  visit.startAgain();
  expect(ended).toHaveBeenCalledOnce();
  ended.mockReset();
});

it('goes by the time that only goes forward, whatever the clock on the wall says', () => {
  const page = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const wall = vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
  const kiosk = createStore<KioskState>(() => ({
    settings: defaultKioskSettings,
    tour: null,
    ...freshKiosk,
  }));
  const visit = keepVisit(kiosk, { begun, ended }, false);
  visit.begin();
  wall.mockReturnValue(0);
  page.mockReturnValue(1000 + 59_000);
  visit.ticked();
  expect(kiosk.getState().phase).toBe('serving');
  wall.mockReturnValue(1_700_000_000_000);
  page.mockReturnValue(1000 + 60_000);
  visit.ticked();
  expect(kiosk.getState().phase).toBe('asking');
  vi.restoreAllMocks();
});

it('tells nobody while nothing changes', () => {
  const { kiosk, visit, at } = aScreen();
  visit.begin();
  const heard = vi.fn();
  kiosk.subscribe(heard);
  for (let seconds = 0; seconds < 60; seconds += 0.25) at(seconds);
  expect(heard).not.toHaveBeenCalled();
});

it('forgets the one before, when the next wakes the machine from its sleep', () => {
  const { kiosk, visit } = aScreen();
  visit.begin();
  time += 3_600_000;
  visit.acted();
  expect(ended).toHaveBeenCalledOnce();
  expect(begun).toHaveBeenCalledTimes(2);
  expect(kiosk.getState().phase).toBe('serving');
});

it('goes on with a visit that was under way when the page was loaded anew', () => {
  const { kiosk, at } = aScreen(true);
  expect(kiosk.getState().phase).toBe('serving');
  expect(begun).not.toHaveBeenCalled();
  expect(at(80).phase).toBe('attract');
  expect(ended).toHaveBeenCalledOnce();
});
