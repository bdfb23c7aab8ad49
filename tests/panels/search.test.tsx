import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { searchTexts } from '../../src/i18n/search';
import { belt, data } from '../search/published';
import { expectNoBarrier, openPanel } from './opened';

/** No server here: the files come from this checkout, or not at all. */
const files = vi.hoisted(() => ({ gone: false }));
vi.mock('../../src/model/loadJson', () => ({
  loadJson: async (address: string): Promise<unknown> => {
    if (files.gone) throw new Error('HTTP 404');
    const [, layer] = /\/basemap\/([\w-]+?)\.\w{8}\.geojson$/.exec(address) ?? [];
    const geodata = join(import.meta.dirname, '../../geodata/basemap');
    return layer === undefined ? data : JSON.parse(readFileSync(join(geodata, `${layer}.geojson`), 'utf8'));
  },
}));
await import('../../src/panels/search/SearchBox');

const texts = searchTexts.zh;

async function openSearch(wish: Parameters<typeof openPanel>[0] = {}) {
  const opened = openPanel({ belt, ...wish });
  const field = await screen.findByRole('combobox');
  const session = () => opened.store.getState().session;
  return { ...opened, field, session };
}
const list = () => screen.findByRole('listbox', { name: texts.results });
const options = async () => within(await list()).getAllByRole('option');
const activeIn = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

beforeEach(() => {
  files.gone = false;
});

describe('the field', () => {
  it('is a combobox that says what it is and what stands below it', async () => {
    const { user, field } = await openSearch();
    expect(field.closest('search')?.getAttribute('aria-label')).toBe(texts.label);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.getAttribute('aria-controls')).toBeNull();
    await user.type(field, 'wjc');
    const shown = await list();
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-controls')).toBe(shown.id);
    expect(field.getAttribute('aria-autocomplete')).toBe('list');
    await expectNoBarrier();
  });

  it('shows name, marked part, other name, kind and zone of each find, and how many there are', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'jiaochang');
    const [place, station] = await options();
    expect(place?.textContent).toContain('Wujiaochang');
    expect(place?.textContent).toContain('城市副中心');
    expect(place?.textContent).toContain('大创智');
    expect([...(place?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '角场',
    ]);
    expect(station?.textContent).toContain(texts.kinds.station);
    expect(station?.textContent).toContain('10 号线');
    await user.clear(field);
    await user.type(field, '上海');
    await waitFor(async () => expect(await options()).toHaveLength(12));
    expect(screen.getByText(/^共 \d+ 项，这里显示前 12 项$/)).toBeTruthy();
  });

  it('says the number of results politely, once for an answer', async () => {
    const { user, field } = await openSearch();
    await user.type(field, '五角场');
    await list();
    const status = screen.getByRole('status', { name: texts.results });
    await waitFor(() => expect(status.textContent).toBe(texts.found(10)));
    await user.keyboard('{ArrowDown}');
    expect(status.textContent).toBe(texts.found(10));
  });

  it('speaks English too, names in their language first', async () => {
    const { user, field } = await openSearch({ language: 'en' });
    await user.type(field, 'tongji uni');
    const option = within(await screen.findByRole('listbox', { name: 'Search results' })).getAllByRole(
      'option',
    )[0];
    expect(option?.querySelector('.hit-name')?.textContent).toBe('Tongji University');
    expect(option?.querySelector('.hit-second')?.textContent).toBe('同济大学');
    expect(option?.querySelector('.hit-second')?.getAttribute('lang')).toBe('zh-Hans-CN');
    expect([...(option?.querySelectorAll('.hit-name mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'Tongji',
      'Uni',
    ]);
  });
});

describe('keys', () => {
  it('go through the list and round its ends; Enter opens the active one', async () => {
    const { user, field, scene } = await openSearch();
    await user.type(field, 'wjc');
    const all = await options();
    await user.keyboard('{ArrowDown}');
    expect(activeIn(field)).toBe(all[0]);
    expect(all[0]?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowUp}');
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
    await user.keyboard('{ArrowUp}');
    expect(activeIn(field)).toBe(all.at(-1));
    await user.keyboard('{Home}');
    expect(activeIn(field)).toBe(all[0]);
    await user.keyboard('{End}');
    expect(activeIn(field)).toBe(all.at(-1));
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(scene().selected).toBe('wujiaochang');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('Home and End are the text cursor while no option is active', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'wjc');
    await list();
    const event = new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true });
    act(() => void field.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });

  it('Enter alone opens the best, also when the answer is still on its way', async () => {
    const { user, field, scene } = await openSearch();
    await user.type(field, 'rgzn{Enter}');
    await waitFor(() => expect(scene().selected).toBe('ind-4-ai'));
  });

  it('Escape closes, then clears', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'wjc');
    await list();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field).toHaveProperty('value', 'wjc');
    await user.keyboard('{Escape}');
    expect(field).toHaveProperty('value', '');
    expect(document.activeElement).toBe(field);
  });

  it('an arrow opens the closed list again; Tab leaves and closes it', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'wjc');
    await list();
    await user.keyboard('{Escape}{ArrowDown}');
    expect(activeIn(field)).toBe((await options())[0]);
    await user.tab();
    await user.tab();
    await user.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('Ctrl with K comes from anywhere; a letter alone does not', async () => {
    const { user, field } = await openSearch();
    screen.getByRole('button', { name: 'on the map' }).focus();
    await user.keyboard('/k');
    expect(document.activeElement).not.toBe(field);
    await user.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(field);
  });
});

describe('choosing', () => {
  it('a record by a press opens it, and the field keeps the focus until then', async () => {
    const { user, field, scene } = await openSearch();
    await user.type(field, 'kic');
    const [option] = await options();
    if (option === undefined) throw new Error('no option');
    expect(fireEvent.mouseDown(option)).toBe(false);
    await user.click(option);
    expect(scene().selected).toBe('kic');
  });

  it('a station, road, crossing or label opens a site report there', async () => {
    const { user, field, scene } = await openSearch();
    for (const query of ['嫩江路站', '殷行路', '四平路国权路', '杨浦公园']) {
      await user.clear(field);
      await user.type(field, query);
      await waitFor(async () => expect((await options())[0]?.textContent).toContain(query.slice(0, 3)));
      await user.keyboard('{Enter}');
      expect(scene().selected).toMatch(/^site-1215\d{4}-31[23]\d{4}$/);
    }
  });

  it('is seen on the map: the finds while the list is open, the active record pointed at', async () => {
    const { user, field, session } = await openSearch();
    await user.type(field, 'wjc');
    await list();
    expect(session().found[0]).toMatchObject({ id: 'wujiaochang', name: { zh: '五角场' } });
    expect(session().found.every(({ position }) => position.length === 2)).toBe(true);
    await user.keyboard('{ArrowDown}');
    expect(session().hovered).toBe('wujiaochang');
    await user.keyboard('{Escape}');
    expect(session().found).toEqual([]);
    expect(session().hovered).toBeNull();
  });
});

describe('an input method', () => {
  it('is let finish: nothing is looked for in half a word, its Enter chooses nothing', async () => {
    const { field, scene, session } = await openSearch();
    const input = (value: string, isComposing: boolean) =>
      fireEvent(
        field,
        Object.assign(new InputEvent('input', { bubbles: true, isComposing }), setValue(field, value)),
      );
    act(() => field.focus());
    fireEvent.compositionStart(field);
    input('ren', true);
    input("ren'gong", true);
    expect(field).toHaveProperty('value', "ren'gong");
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(session().found).toEqual([]);
    input('人工', true);
    fireEvent.compositionEnd(field);
    expect((await options())[0]?.textContent).toContain('人工智能');
    expect(scene().selected).toBeNull();
  });
});

/** As a browser sets what was typed: past React's own watch of the value. */
function setValue(field: HTMLElement, value: string): object {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  return {};
}

describe('states', () => {
  it('nothing found: says so, with advice', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'qqqqqq');
    expect(
      await screen.findByText(texts.none('qqqqqq'), { exact: false, selector: '.findings-note' }),
    ).toBeTruthy();
    expect(screen.getByText(texts.advice, { selector: '.findings-advice' })).toBeTruthy();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await expectNoBarrier();
  });

  it('nothing fits exactly: says that these come near', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'wujaiochang');
    expect((await options())[0]?.textContent).toContain('五角场');
    expect(screen.getByText(texts.near, { selector: '.findings-near' })).toBeTruthy();
  });

  it('facts on their way: waits for them, then answers', async () => {
    const { user, field, actions } = await openSearch({ facts: false });
    await user.type(field, 'wjc');
    expect(screen.getByText(texts.loading)).toBeTruthy();
    act(() => actions.factsLoaded(belt, []));
    expect((await options())[0]?.textContent).toContain('五角场');
  });

  it('facts that failed: says so, and tries again when asked', async () => {
    const { user, field, actions } = await openSearch({ facts: false });
    act(() =>
      actions.factsFailed({
        file: 'facts',
        record: null,
        field: null,
        problem: { zh: '', en: '' },
        remedy: { zh: '', en: '' },
      }),
    );
    await user.type(field, 'wjc');
    const again = await screen.findByRole('button', { name: texts.retry });
    act(() => actions.factsLoaded(belt, []));
    await user.click(again);
    expect((await options())[0]?.textContent).toContain('五角场');
  });

  it('readings that cannot be loaded: finds by Han all the same, and says that something is missing', async () => {
    files.gone = true;
    const { createBelt } = await import('../../src/model/belt');
    const { user, field } = await openSearch({ belt: createBelt(belt.facts) });
    await user.type(field, '五角场');
    expect((await options())[0]?.textContent).toContain('五角场');
    expect(screen.getByText(texts.partial)).toBeTruthy();
  });
});

describe('on phones', () => {
  it('a button raises the field; Cancel and Escape give the focus back to it', async () => {
    const { user } = await openSearch();
    const opener = screen.getByRole('button', { name: texts.label });
    const field = () => screen.getByRole('combobox');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    await user.click(opener);
    expect(document.activeElement).toBe(field());
    await user.type(field(), 'wjc');
    await list();
    await user.click(screen.getByRole('button', { name: texts.close }));
    expect(document.activeElement).toBe(opener);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('the button beside the text clears it', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'wjc');
    await user.click(screen.getByRole('button', { name: texts.clear }));
    expect(field).toHaveProperty('value', '');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('button', { name: texts.clear })).toBeNull();
  });
});
