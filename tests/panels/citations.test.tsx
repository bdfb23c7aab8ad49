import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { changed } from '../model/change';
import { rawFixture } from '../model/fixture';
import { expectNoBarrier, openPanel } from './opened';

const name = zh.records.cite.mark('入驻企业');

describe('the source of a figure', () => {
  it('opens in place with title, publisher, date, locator and a safe link out', async () => {
    const { user } = openPanel({ page: 'alpha' });
    await user.click(screen.getByRole('button', { name }));
    const box = screen.getByRole('group', { name });
    expect(within(box).getByText('发布会')).toBeTruthy();
    expect(box.textContent).toContain('市政府 · 2023年8月17日 · 位置：A3');
    const link = within(box).getByRole('link', { name: new RegExp(zh.records.cite.open) });
    expect(link.getAttribute('href')).toBe('https://example.org/press');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
    await expectNoBarrier();
  });

  it('closes on Esc from inside, and the focus returns to its mark', async () => {
    const { user } = openPanel({ page: 'alpha' });
    const mark = screen.getByRole('button', { name });
    await user.click(mark);
    await user.tab();
    expect(document.activeElement?.tagName).toBe('A');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name })).toBeNull();
    expect(document.activeElement).toBe(mark);
  });

  it('opens and closes by keyboard on the mark itself', async () => {
    const { user } = openPanel({ page: 'alpha' });
    const mark = screen.getByRole('button', { name });
    mark.focus();
    await user.keyboard('{Enter}');
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard(' ');
    expect(mark.getAttribute('aria-expanded')).toBe('false');
  });

  it('without a public address has no link, and says so', () => {
    openPanel({ page: 'alpha', raw: changed(rawFixture(), 'sources', [0, 'url'], null) });
    const sources = screen.getByRole('region', { name: zh.records.sections.sources });
    expect(within(sources).getByText(zh.records.cite.noLink)).toBeTruthy();
    expect(within(sources).queryByRole('link', { name: new RegExp(zh.records.cite.open) })).toBeNull();
  });

  it('that is missing from the facts is named', () => {
    openPanel({ page: 'alpha', raw: changed(rawFixture(), 'sources', [0, 'id'], 'other-2023') });
    expect(screen.getAllByText(zh.records.cite.missing('press-2023')).length).toBeGreaterThan(0);
  });
});

it('every record ends with its sources, confidence and date', () => {
  openPanel({ page: 'beta' });
  const sources = screen.getByRole('region', { name: zh.records.sections.sources });
  expect(sources.textContent).toContain(zh.records.cite.confidence('高'));
  expect(sources.textContent).toContain(zh.records.cite.asOf('2023年8月17日'));
});
