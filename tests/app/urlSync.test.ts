import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followUrl } from '../../src/app/urlSync';
import { createActions } from '../../src/store/actions';
import { defaultScene } from '../../src/store/scene';
import { createBeltStore } from '../../src/store/store';

const root = document.documentElement;
let stop = (): void => undefined;

/** A page of this mode and phase, opened at this address. */
function opened(mode: string | null, phase: string | null) {
  history.replaceState(null, '', mode === null ? '/' : `/?mode=${mode}`);
  if (mode !== null) root.dataset['mode'] = mode;
  if (phase !== null) root.dataset['phase'] = phase;
  const store = createBeltStore(defaultScene);
  const actions = createActions(store);
  stop = followUrl(store, actions, defaultScene);
  return { store, actions, pushed: vi.spyOn(history, 'pushState') };
}

/** As the browser tells it on the way back to another address. */
function wentBack(address: string): void {
  history.replaceState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  delete root.dataset['mode'];
  delete root.dataset['phase'];
});

describe('the address of an unattended screen', () => {
  it('follows the visit without making steps to go back by', () => {
    const { actions, pushed } = opened('kiosk', 'serving');
    const { length } = history;
    actions.subjectChosen('binjiang');
    actions.subjectChosen('da-chuangzhi');
    expect(new URLSearchParams(location.search).get('id')).toBe('da-chuangzhi');
    expect(new URLSearchParams(location.search).get('mode')).toBe('kiosk');
    expect(pushed).not.toHaveBeenCalled();
    expect(history.length).toBe(length);
  });

  it('takes no step of the browser for a wish', () => {
    const { store, actions } = opened('kiosk', 'serving');
    actions.subjectChosen('binjiang');
    wentBack('/?v=1&lang=en&id=da-chuangzhi&mode=kiosk');
    expect(store.getState().scene).toMatchObject({ selected: 'binjiang', language: 'zh' });
  });

  it('tells nothing of what the tour shows', () => {
    const { store, actions } = opened('kiosk', 'attract');
    store.setState({ scene: { ...defaultScene, hidden: ['places'] } });
    actions.languageChosen('en');
    expect(location.search).toBe('?mode=kiosk');
  });
});

it('the address of any other visit makes steps, and the way back is taken', () => {
  const { store, actions, pushed } = opened(null, null);
  actions.subjectChosen('binjiang');
  expect(pushed).toHaveBeenCalledOnce();
  wentBack('/?v=1&lang=zh&id=da-chuangzhi');
  expect(store.getState().scene.selected).toBe('da-chuangzhi');
});
