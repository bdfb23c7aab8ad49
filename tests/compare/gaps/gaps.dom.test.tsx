import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import GapsPage from '../../../src/compare/gaps/GapsPage';
import { gapTexts } from '../../../src/i18n/gaps';
import type { Language } from '../../../src/i18n/language';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { rawFixture } from '../../model/fixture';
import { expectNoBarrier } from '../../panels/opened';
import { openPage } from '../openPage';
import { measuredState } from './measures';

const texts = gapTexts.zh;
const belt = createBelt(parseFacts(rawFixture()).facts);

/** The page with the made-up facts, measured. */
function open(language: Language = 'zh') {
  HTMLCanvasElement.prototype.getContext = () => null;
  const { scene } = openPage(<GapsPage />, belt, { language, selected: 'gaps' }, measuredState(belt));
  return { user: userEvent.setup(), selected: () => scene().selected };
}

const cell = (start: string) => screen.getByRole('button', { name: new RegExp(`^${start}`) });
const rows = () => document.querySelectorAll('tbody tr:not(.table-group, .gaps-detail)');

describe('completeness', () => {
  it('names the state of each cell, and what it says', () => {
    open();
    expect(cell('大创智，企业数').getAttribute('aria-label')).toBe(
      texts.cell('大创智', '企业数', texts.states.stale, '2023年，超过4,500家'),
    );
    expect(cell('滨江，企业数').getAttribute('aria-label')).toBe(
      texts.cell('滨江', '企业数', texts.states.missing, '未公布'),
    );
    expect(cell('复兴岛，建筑占地比').getAttribute('aria-label')).toContain(texts.states.missing);
  });

  it('opens the source of a published value', async () => {
    const { user } = open();
    await user.click(cell('大创智，企业数'));
    expect(cell('大创智，企业数').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('发布会')).toBeTruthy();
    expect(screen.getByRole('link', { name: /打开来源/ })).toBeTruthy();
  });

  it('says what is missing, one cell at a time, and Esc gives the focus back', async () => {
    const { user } = open();
    await user.click(cell('大创智，企业数'));
    await user.click(cell('滨江，企业数'));
    expect(document.querySelectorAll('.gaps-detail')).toHaveLength(1);
    const detail = within(document.querySelector<HTMLElement>('.gaps-detail') ?? document.body);
    expect(detail.getByText(/滨江的这项数字。区域内企业总数。/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(document.querySelector('.gaps-detail')).toBeNull();
    expect(document.activeElement).toBe(cell('滨江，企业数'));
  });

  it('opens the method of what is measured and the records of what is counted', async () => {
    const { user, selected } = open();
    await user.click(cell('大创智，绿地占比'));
    expect(screen.getByText(/绿地占示意范围的百分比/)).toBeTruthy();
    await user.click(cell('大创智，企业：'));
    await user.click(screen.getByRole('link', { name: '甲公司' }));
    expect(selected()).toBe('alpha');
  });

  it('shows only what has gaps when asked, and counts as before', async () => {
    const { user } = open();
    const all = rows().length;
    const foot = document.querySelector('tfoot')?.textContent;
    await user.click(screen.getByRole('checkbox', { name: texts.onlyGaps }));
    expect(rows().length).toBeLessThan(all);
    expect(screen.getByText(texts.shown(rows().length, all))).toBeTruthy();
    for (const row of rows()) expect(row.querySelector('[data-state="missing"]')).toBeTruthy();
    expect(document.querySelector('tfoot')?.textContent).toBe(foot);
  });

  it('gives its counts in the foot as the cells have them', () => {
    open();
    const body = document.querySelectorAll('tbody td[data-state="missing"]').length;
    const foot = screen.getByRole('rowheader', { name: texts.states.missing }).parentElement;
    expect(foot?.lastElementChild?.textContent).toBe(`${body}`);
  });

  it('saves the table under a name that says what it is', async () => {
    const names: string[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const { user } = open();
    await user.click(screen.getByRole('button', { name: texts.save.button }));
    expect(names).toEqual([expect.stringMatching(/^yangpu-belt-completeness-zh-en-\d{4}-\d\d-\d\d\.csv$/)]);
    expect(screen.getByText(texts.save.saved(names[0] ?? ''))).toBeTruthy();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it.each(['zh', 'en'] as const)('has no barrier (%s)', async (language) => {
    const { user } = open(language);
    const [first] = document.querySelectorAll<HTMLElement>('.gap-cell');
    if (first === undefined) throw new Error('no cell');
    await user.click(first);
    await expectNoBarrier();
  });
});
