import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { pageNames } from '../../src/store/pageName';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';
import { expectNoBarrier } from '../panels/opened';

/** Rooms that come by themselves may take their time on a busy machine. */
const patience = { timeout: 15_000 };

const map = vi.hoisted(() => ({ mount: vi.fn(), dispose: vi.fn(), broken: false }));
vi.mock('../../src/map/mount', () => ({ mountMap: map.mount.mockReturnValue(map.dispose) }));
vi.mock('../../src/map/MapChrome', () => ({
  MapChrome: () => {
    if (map.broken) throw new Error('map broken');
    return <p>map chrome</p>;
  },
}));
const { App } = await import('../../src/app/App');
const { pagesReady } = await import('../../src/panels/pageRoom');
await pagesReady;

function openApp() {
  HTMLCanvasElement.prototype.getContext = () => null;
  HTMLElement.prototype.setPointerCapture = () => undefined;
  document.documentElement.lang = 'zh-Hans-CN';
  document.title = 'test';
  const store = createBeltStore();
  const actions = createActions(store);
  actions.factsLoaded(createBelt(parseFacts(rawFixture()).facts), []);
  const context = { store, actions };
  const view = render(
    <BeltContext value={context}>
      <App />
    </BeltContext>,
  );
  return { ...view, store, actions, context, session: () => store.getState().session };
}

beforeEach(() => {
  map.broken = false;
  map.mount.mockClear();
  map.dispose.mockClear();
});

describe('the page', () => {
  it('has its landmarks, one heading, the list before the map, and no barrier', async () => {
    openApp();
    const main = screen.getByRole('main');
    const region = screen.getByRole('region', { name: zh.titleLong });
    expect(document.querySelectorAll('body > div > div > header')).toHaveLength(1);
    expect(main.compareDocumentPosition(region) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expectNoBarrier();
  });

  it('begins with links past the header, to the list and to the map', async () => {
    openApp();
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('href')).toBe('#panel');
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('href')).toBe('#map');
  });

  it('mounts the map once, and lets it go', async () => {
    const { unmount, context } = openApp();
    await vi.waitFor(() => expect(map.mount).toHaveBeenCalledTimes(1), patience);
    expect(map.mount).toHaveBeenCalledWith(expect.any(HTMLElement), context);
    unmount();
    expect(map.dispose).toHaveBeenCalledTimes(1);
  });
});

describe('a fault', () => {
  it('in the map leaves the panel standing, and the other way round', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    map.broken = true;
    openApp();
    expect(screen.getByRole('alert').textContent).toContain(zh.panel.status.crashedMap);
    expect(screen.getByRole('alert').textContent).toContain('The map has met an error');
    expect(screen.getByText(zh.pages.overview.lead)).toBeTruthy();
    map.broken = false;
    await userEvent.click(screen.getByRole('button', { name: new RegExp(zh.panel.status.again) }));
    expect(screen.getByText('map chrome')).toBeTruthy();
    silenced.mockRestore();
  });
});

describe('the sheet on phones', () => {
  const handle = () => {
    const grip = document.querySelector('.sheet-handle');
    if (grip === null) throw new Error('no handle');
    return grip;
  };

  it('goes up by pressing its handle, and down again from the top', async () => {
    const { session } = openApp();
    const { half, full, peek } = zh.panel.sheet.handle;
    await userEvent.click(screen.getByRole('button', { name: half }));
    expect(session().sheet).toBe('full');
    await userEvent.click(screen.getByRole('button', { name: full }));
    expect(session().sheet).toBe('peek');
    await userEvent.click(screen.getByRole('button', { name: peek }));
    expect(session().sheet).toBe('half');
  });

  it('goes step by step with the arrow keys', () => {
    const { session } = openApp();
    fireEvent.keyDown(handle(), { key: 'ArrowDown' });
    expect(session().sheet).toBe('peek');
    fireEvent.keyDown(handle(), { key: 'ArrowUp' });
    fireEvent.keyDown(handle(), { key: 'ArrowUp' });
    fireEvent.keyDown(handle(), { key: 'ArrowUp' });
    expect(session().sheet).toBe('full');
  });

  it('follows the finger, and stays where a short drag left it', () => {
    const { session } = openApp();
    // jsdom has no PointerEvent; a MouseEvent of that name carries the same place.
    const at = (type: string, clientY: number) =>
      fireEvent(handle(), new MouseEvent(type, { clientY, bubbles: true }));
    const drag = (from: number, to: number) => {
      at('pointerdown', from);
      at('pointermove', to);
      at('pointerup', to);
      fireEvent.click(handle());
    };
    drag(500, 480);
    expect(session().sheet).toBe('half');
    drag(500, 300);
    expect(session().sheet).toBe('full');
    drag(100, 300);
    expect(session().sheet).toBe('half');
  });

  it('comes up when the focus goes into it', () => {
    const { session, actions } = openApp();
    act(() => actions.sheetMoved('peek'));
    act(() => screen.getByRole('main').focus());
    expect(session().sheet).toBe('half');
  });
});

describe('a step to another page', () => {
  const focused = () => document.activeElement?.textContent ?? '';

  it('takes the focus to its title, also where the page comes late; opening the map does not', async () => {
    const { actions } = openApp();
    expect(document.activeElement).toBe(document.body);
    for (const page of ['compare', 'targets', 'measure', 'compare', 'takeaway'] as const) {
      act(() => actions.pageChosen(page));
      await vi.waitFor(() => {
        expect(document.activeElement?.id).toBe('page-title');
        expect(focused()).toContain(pageNames(page).zh);
      }, patience);
    }
    act(() => actions.overviewChosen());
    expect(focused()).toContain(zh.title);
  });

  it('leaves the focus on the map', async () => {
    const { actions } = openApp();
    const region = screen.getByRole('region', { name: zh.titleLong });
    act(() => region.focus());
    act(() => actions.pageChosen('measure'));
    await screen.findByRole('heading', { level: 1, name: new RegExp(pageNames('measure').zh) }, patience);
    expect(document.activeElement).toBe(region);
  });

  it('begins a page of the atlas at its top', () => {
    const { actions } = openApp();
    act(() => actions.pageChosen('compare'));
    screen.getByRole('main').scrollTop = 400;
    act(() => actions.pageChosen('weights'));
    expect(screen.getByRole('main').scrollTop).toBe(0);
  });

  it('brings a page of the atlas back to where it was left, but begins it at its top when it is chosen', async () => {
    const { actions, store } = openApp();
    const shown = (page: 'compare' | 'gaps') =>
      screen.findByRole('heading', { level: 1, name: new RegExp(pageNames(page).zh) }, patience);
    act(() => actions.pageChosen('compare'));
    await shown('compare');
    const left = store.getState().scene;
    fireEvent.scroll(screen.getByRole('main'), { target: { scrollTop: 400 } });
    act(() => actions.pageChosen('gaps'));
    await shown('gaps');
    expect(screen.getByRole('main').scrollTop).toBe(0);
    act(() => actions.sceneRestored(left));
    await shown('compare');
    expect(screen.getByRole('main').scrollTop).toBe(400);
    act(() => actions.pageChosen('gaps'));
    act(() => actions.pageChosen('compare'));
    await shown('compare');
    expect(screen.getByRole('main').scrollTop).toBe(0);
  });
});
