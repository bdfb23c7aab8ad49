import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshnessTexts } from '../../src/i18n/freshness';
import { zh } from '../../src/i18n/messages/zh';
import { changed } from '../model/change';
import { rawFixture } from '../model/fixture';
import { arrived, expectNoBarrier, openPanel } from './opened';

const texts = freshnessTexts.zh;
const badge = zh.panel.stale;
const on = (day: string) => vi.setSystemTime(new Date(`${day}T12:00:00`));

// Only the calendar is held; whoever waits, waits as ever.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('a row', () => {
  const rowOf = (name: string) =>
    screen.getByText(name).closest('li')?.querySelector('.row-marks')?.textContent;

  it('past its shelf life has one badge, with the date beside it', () => {
    on('2026-09-01');
    openPanel({ page: 'da-chuangzhi' });
    expect(rowOf('甲公司')).toBe(`运营中，2023年8月${badge}`);
  });

  it('within it has none', () => {
    on('2026-08-31');
    openPanel({ page: 'da-chuangzhi' });
    expect(rowOf('甲公司')).toBe('运营中，2023年8月');
  });

  it('whose marks say no date says it with the badge', async () => {
    on('2028-08-18');
    openPanel({ page: 'system' });
    await arrived();
    expect(rowOf('新兴领域')).toBe(`2023年8月17日${badge}`);
  });
});

describe('a record', () => {
  it('says beside its status that it is dated, and on pressing why', async () => {
    on('2026-09-01');
    const { user } = openPanel({ page: 'alpha' });
    const status = screen.getByText(zh.records.facts.status).closest('div');
    await user.click(within(status ?? document.body).getByRole('button', { name: badge }));
    const why = screen.getByRole('group', { name: texts.mark });
    expect(why.textContent).toContain(texts.past(36, '仅供测试。'));
    expect(within(why).getByRole('link', { name: texts.more })).toBeTruthy();
    await expectNoBarrier();
  });

  it('of a plan whose term is over says that', async () => {
    on('2026-01-01');
    const { user } = openPanel({ page: 'goals' });
    await user.click(screen.getByRole('button', { name: badge }));
    expect(screen.getByText((text) => text.includes(texts.termOver('2025年12月31日')))).toBeTruthy();
  });

  it('without a status says it with its sources', async () => {
    on('2028-08-18');
    openPanel({ page: 'ai' });
    await arrived();
    const sources = screen.getByRole('region', { name: zh.records.sections.sources });
    expect(sources.textContent).toContain(texts.past(60, '仅供测试。'));
  });

  it('that still holds says nothing', () => {
    on('2024-01-01');
    const { container } = openPanel({ page: 'alpha' });
    expect(container.querySelector('.badge, .dated-mark')).toBeNull();
  });
});

describe('a figure', () => {
  const open = (mark: string) => screen.getByRole('button', { name: zh.records.cite.mark(mark) });

  it('past its shelf life has a badge, and its source box says why', async () => {
    on('2025-07-01');
    const { user } = openPanel({ page: 'alpha' });
    expect(screen.getAllByText(badge)).toHaveLength(1);
    await user.click(open('入驻企业'));
    const box = screen.getByRole('group', { name: zh.records.cite.mark('入驻企业') });
    expect(box.textContent).toContain(texts.past(24, '仅供测试。'));
    await expectNoBarrier();
  });

  it('of an indicator goes by the indicator; both remarks share one badge', async () => {
    on('2025-09-01');
    const doubtful = changed(rawFixture(), 'indicators', ['observations', 0, 'confidence'], 'low');
    const { user, container } = openPanel({ page: 'companies-2023', raw: doubtful });
    await arrived();
    const badges = container.querySelectorAll('.observation-main .badge');
    expect([...badges].map(({ textContent }) => textContent)).toEqual([
      `${badge} · ${zh.panel.lowConfidence}`,
    ]);
    await user.click(open('企业数'));
    expect(screen.getAllByText((text) => text.includes(texts.indicator(24))).length).toBeGreaterThan(0);
  });

  it('that is a target has none', async () => {
    on('2099-01-01');
    const { container } = openPanel({ page: 'companies-2025-target' });
    await arrived();
    expect(container.querySelector('.observation-main .badge')).toBeNull();
  });
});

it('a step that was expected for a day gone by is marked', () => {
  on('2026-01-01');
  const step = (kind: string, date: string, text: string) => ({
    date,
    kind,
    text: { zh: text, en: text },
    cites: [{ source: 'press-2023', locator: 'A3' }],
  });
  const steps = [
    step('happened', '2020', '开工。'),
    step('expected', '2025', '竣工。'),
    step('expected', '2026', '开放。'),
  ];
  openPanel({
    page: 'beta',
    raw: changed(rawFixture(), 'places', ['features', 1, 'properties', 'milestones'], steps),
  });
  const marked = screen.getAllByText(badge).map((mark) => mark.closest('li')?.textContent);
  expect(marked).toHaveLength(1);
  expect(marked[0]).toContain('竣工');
});

it('the page of sources says how long each kind of fact holds, and why', async () => {
  on('2026-01-01');
  const { belt } = openPanel({ page: 'sources' });
  const section = await screen.findByRole('region', { name: texts.title });
  const lines = within(section).getAllByRole('listitem');
  expect(lines).toHaveLength(belt.facts.shelfLives.length);
  expect(lines[0]?.textContent).toContain('1 年');
  await expectNoBarrier();
});
