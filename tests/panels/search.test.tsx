import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { searchTexts } from '../../src/i18n/search';
import { expectNoBarrier } from './opened';
import { list, openSearch, options } from './openedSearch';

const texts = searchTexts.zh;

const activeIn = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

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

  it('a page that comes late does not take the focus from who is typing again', async () => {
    const { user, field, scene } = await openSearch();
    await user.type(field, '嫩江路站');
    await list();
    await user.keyboard('{Enter}');
    await user.click(field);
    expect(scene().selected).toMatch(/^site-/);
    await screen.findByRole('heading', { level: 1, name: /地点报告/ });
    expect(document.activeElement).toBe(field);
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
