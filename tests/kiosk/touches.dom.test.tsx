import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTouches } from '../../src/kiosk/touches';

let time = 0;
const came = vi.fn();
const acted = vi.fn();
let end: () => void = () => undefined;

beforeEach(() => {
  time = 0;
  vi.clearAllMocks();
  end = watchTouches({ came, acted }, () => time);
});
afterEach(() => end());

/** jsdom knows no coordinates of pointers. */
function pointer(kind: string, pointerId: number, clientX = 100, clientY = 100) {
  const event = new MouseEvent(kind, { bubbles: true, cancelable: true, clientX, clientY });
  Object.defineProperty(event, 'pointerId', { value: pointerId });
  document.body.dispatchEvent(event);
  return event;
}

it('says at once that somebody came, and takes nothing from anybody', () => {
  const order: string[] = [];
  came.mockImplementationOnce(() => order.push('came'));
  const meant = () => order.push('meant');
  document.body.addEventListener('pointerdown', meant);
  const event = pointer('pointerdown', 1);
  document.body.removeEventListener('pointerdown', meant);
  expect(order).toEqual(['came', 'meant']);
  expect(event.defaultPrevented).toBe(false);
  expect(came).toHaveBeenCalledWith(document.body);
});

it('says of a tap that a visitor acted; of a palm, ten at once and a held key it does not', () => {
  pointer('pointerdown', 1);
  time = 100;
  pointer('pointerup', 1);
  expect(acted).toHaveBeenCalledTimes(1);
  pointer('pointerdown', 2);
  time = 20_000;
  pointer('pointerup', 2);
  for (let id = 10; id < 20; id += 1) pointer('pointerdown', id, id * 50);
  for (let id = 10; id < 20; id += 1) pointer('pointerup', id, id * 50);
  fireEvent.keyDown(document.body, { key: 'a', repeat: true });
  expect(acted).toHaveBeenCalledTimes(1);
});

it('hears keys and wheel', () => {
  fireEvent.keyDown(document.body, { key: 'a' });
  fireEvent.wheel(document.body);
  expect(acted).toHaveBeenCalledTimes(2);
});

it('hears nothing more when it has ended', () => {
  end();
  pointer('pointerdown', 1);
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(came).not.toHaveBeenCalled();
});
