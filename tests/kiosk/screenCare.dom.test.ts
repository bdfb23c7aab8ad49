import { expect, it } from 'vitest';
import { careForScreen, type Moment } from '../../src/kiosk/screenCare';

const minute = 60_000;
const moment: Moment = {
  phase: 'attract',
  screen: { text: null, target: 56, dim: { from: '22:00', to: '08:00' }, shift: 3 },
  now: 0,
  idle: 0,
  wall: new Date('2026-11-26T23:00:00'),
};

function screen() {
  const root = document.createElement('div');
  const care = careForScreen(root);
  const at = (change: Partial<Moment>) => {
    care({ ...moment, ...change });
    const [x, y] = ['x', 'y'].map((axis) => root.style.getPropertyValue(`--kiosk-shift-${axis}`));
    return { dim: root.hasAttribute('data-dim'), shift: `${x} ${y}` };
  };
  return at;
}

it('the screen is dim at night while it invites, and bright under a visitor and by day', () => {
  const at = screen();
  expect(at({}).dim).toBe(true);
  expect(at({ phase: 'serving' }).dim).toBe(false);
  expect(at({ phase: 'asking' }).dim).toBe(false);
  expect(at({}).dim).toBe(true);
  expect(at({ wall: new Date('2026-11-27T08:00:00') }).dim).toBe(false);
});

it('what is fixed moves every three minutes, and never under a finger', () => {
  const at = screen();
  expect(at({ now: 2 * minute }).shift).toBe(' ');
  expect(at({ now: 3 * minute }).shift).toBe('2px 2px');
  expect(at({ now: 5 * minute }).shift).toBe('2px 2px');
  expect(at({ now: 6 * minute, phase: 'serving', idle: 1000 }).shift).toBe('2px 2px');
  expect(at({ now: 6 * minute + 1, phase: 'serving', idle: 21_000 }).shift).not.toBe('2px 2px');
});

it('nothing moves where the hall wants none of it', () => {
  const at = screen();
  expect(at({ now: 90 * minute, screen: { ...moment.screen, shift: 0 } }).shift).toBe(' ');
});
