import { createEvent, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockDown } from '../../src/kiosk/lockdown';
import { isLocked } from '../../src/kiosk/lockedKeys';

let mayLeaveWithFile = false;
let end: () => void = () => undefined;

beforeEach(() => {
  document.body.innerHTML = `
    <div class="map-canvas"><canvas id="canvas"></canvas></div>
    <p id="text">text</p>
    <input id="field" type="search">
    <input id="file" type="file">
    <div id="panel" tabindex="-1"></div>`;
  end = lockDown(() => mayLeaveWithFile);
});
afterEach(() => {
  end();
  mayLeaveWithFile = false;
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function at(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no ${id}`);
  return element;
}

/** Is the browser kept from what it would do? */
const isKept = (id: string, kind: string, init: EventInit = {}) =>
  !at(id).dispatchEvent(new Event(kind, { bubbles: true, cancelable: true, ...init }));

const isKeyKept = (id: string, init: KeyboardEventInit) =>
  !at(id).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

function link(html: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', html);
  const found = document.body.lastElementChild;
  if (!(found instanceof HTMLElement)) throw new Error('no link');
  return found;
}

describe('forms', () => {
  it('lead to no other page', () => {
    document.body.insertAdjacentHTML('beforeend', '<form id="form" action="/elsewhere"></form>');
    expect(isKept('form', 'submit')).toBe(true);
    end();
    expect(isKept('form', 'submit')).toBe(false);
  });
});

describe('gestures', () => {
  it.each([
    'contextmenu',
    'selectstart',
    'dragstart',
    'dragover',
    'drop',
    'gesturestart',
    'copy',
    'cut',
    'paste',
  ])('%s leads nowhere', (kind) => {
    expect(isKept('text', kind)).toBe(true);
  });

  it('text in a field can be marked', () => {
    expect(isKept('field', 'selectstart')).toBe(false);
  });

  it('a dropped file reaches nobody', () => {
    const taken = vi.fn();
    document.addEventListener('drop', taken);
    isKept('text', 'drop');
    document.removeEventListener('drop', taken);
    expect(taken).not.toHaveBeenCalled();
  });

  it('the wheel scrolls, and zooms no page; the map still hears of it', () => {
    const heard = vi.fn();
    at('canvas').addEventListener('wheel', heard);
    expect(fireEvent.wheel(at('text'), { deltaY: 40 })).toBe(true);
    expect(fireEvent.wheel(at('text'), { deltaY: 40, ctrlKey: true })).toBe(false);
    fireEvent.wheel(at('canvas'), { deltaY: 40, ctrlKey: true });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('two fingers belong to the map, and to nothing else', () => {
    const pinch = (id: string) => {
      const event = createEvent.touchMove(at(id), { touches: [{ identifier: 1 }, { identifier: 2 }] });
      return !fireEvent(at(id), event);
    };
    expect(pinch('text')).toBe(true);
    expect(pinch('canvas')).toBe(false);
  });

  it('the middle and the side buttons of a mouse do nothing', () => {
    for (const button of [1, 3, 4]) expect(fireEvent.mouseUp(at('text'), { button })).toBe(false);
    expect(fireEvent.mouseUp(at('text'), { button: 0 })).toBe(true);
  });
});

describe('keys', () => {
  it.each<KeyboardEventInit>([
    ...['F1', 'F5', 'F11', 'F12', 'BrowserBack', 'PrintScreen', 'ContextMenu', 'Backspace'].map((key) => ({
      key,
    })),
    ...['p', 's', 'o', 'f', 'r', 'w', 't', 'n', 'u', 'c', 'v', '+', '-', '0'].map((key) => ({
      key,
      ctrlKey: true,
    })),
    ...['ArrowLeft', 'ArrowRight', 'Home', 'F4', 'd'].map((key) => ({ key, altKey: true })),
    ...['r', 'ArrowLeft'].map((key) => ({ key, metaKey: true })),
    { key: 'I', ctrlKey: true, shiftKey: true },
  ])('%o is kept from the browser', (init) => {
    expect(isKeyKept('text', init)).toBe(true);
  });

  it.each<KeyboardEventInit>([
    ...['a', '大', ' ', 'Enter', 'ArrowLeft', 'Backspace', 'Delete', 'Home', 'Tab', 'Escape'].map((key) => ({
      key,
    })),
    { key: 'A', shiftKey: true },
  ])('%o types and moves in the field', (init) => {
    expect(isKeyKept('field', init)).toBe(false);
  });

  it('a letter that needs AltGr is a letter', () => {
    expect(isLocked({ key: '@', ctrlKey: true, altKey: true, metaKey: false }, true, true)).toBe(false);
  });
});

describe('links', () => {
  it.each([
    '<a href="https://example.org/">out</a>',
    '<a href="?id=binjiang" target="_blank">tab</a>',
    '<a href="mailto:a@example.org">mail</a>',
    '<a href="tel:+862100000000">call</a>',
    '<a href="/data/facts.json">file</a>',
    '<a href="?id=binjiang" download>save</a>',
    '<a href="javascript:void 0">script</a>',
  ])('%s goes nowhere, and nobody hears of the click', (html) => {
    const heard = vi.fn((event: Event) => event.preventDefault());
    const anchor = link(html);
    anchor.addEventListener('click', heard);
    expect(fireEvent.click(anchor)).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it('one of the app is the app’s; with a key held it opens no tab', () => {
    const heard = vi.fn((event: Event) => event.preventDefault());
    const anchor = link('<a href="?v=1&id=binjiang">zone</a>');
    anchor.addEventListener('click', heard);
    fireEvent.click(anchor);
    expect(heard).toHaveBeenCalledOnce();
    fireEvent.click(anchor, { ctrlKey: true });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('one that the app makes nothing of does not load the page anew', () => {
    expect(fireEvent.click(link('<a href="?v=1&id=binjiang">zone</a>'))).toBe(false);
  });

  it('a place on the page gets the focus, and the history grows by nothing', () => {
    const before = history.length;
    fireEvent.click(link('<a href="#panel">skip</a>'));
    expect(document.activeElement).toBe(at('panel'));
    expect(history.length).toBe(before);
    expect(location.hash).toBe('');
  });

  it('no window for files opens', () => {
    expect(fireEvent.click(at('file'))).toBe(false);
  });
});

describe('what scripts call', () => {
  const save = () => {
    const anchor = document.createElement('a');
    anchor.href = 'blob:https://example.org/1';
    anchor.download = 'a.csv';
    anchor.click();
  };

  it('opens no window, prints nothing, saves nothing, until it ends', () => {
    const { open, print } = window;
    expect(window.open('https://example.org/')).toBeNull();
    expect(window.print()).toBeUndefined();
    const clicked = vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(() => undefined);
    save();
    expect(clicked).not.toHaveBeenCalled();
    end();
    expect(window.open).not.toBe(open);
    expect(window.print).not.toBe(print);
    save();
    expect(clicked).toHaveBeenCalledOnce();
    expect(isKept('text', 'contextmenu')).toBe(false);
  });

  it('saves for staff', () => {
    const clicked = vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(() => undefined);
    mayLeaveWithFile = true;
    save();
    expect(clicked).toHaveBeenCalledOnce();
  });
});
