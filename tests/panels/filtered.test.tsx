import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { filterTexts } from '../../src/i18n/filter';
import { zh } from '../../src/i18n/messages/zh';
import { noFilter } from '../../src/search/filter';
import { arrived, expectNoBarrier, openPanel } from './opened';

const { zh: texts } = filterTexts;

function openFiltered(page: string | null, facet: 'kind' | 'zone', option: string) {
  const opened = openPanel({ page });
  act(() => opened.actions.facetToggled(facet, option));
  return opened;
}

describe('while a filter is on', () => {
  it('every page says so above, leads to where it is changed, and takes it off', async () => {
    const { user, scene, belt } = openFiltered(null, 'kind', 'company');
    const bar = await screen.findByRole('region', { name: texts.bar });
    expect(bar.textContent).toContain(texts.active(1, 2, belt.allSubjects().length));
    await expectNoBarrier();
    await user.click(within(bar).getByRole('link', { name: texts.adjustLabel }));
    expect(scene().selected).toBe('directory');
    expect(screen.queryByRole('region', { name: texts.bar })).toBeNull();
  });

  it('the bar goes away with the filter, and the focus goes to the title', async () => {
    const { user, scene } = openFiltered('binjiang', 'kind', 'company');
    const bar = await screen.findByRole('region', { name: texts.bar });
    await user.click(within(bar).getByRole('button', { name: texts.clearLabel }));
    expect(scene().filter).toEqual(noFilter);
    expect(screen.queryByRole('region', { name: texts.bar })).toBeNull();
    expect(document.activeElement?.id).toBe('page-title');
    expect(screen.getByRole('status', { name: zh.panel.notices.label }).textContent).toBe(texts.cleared);
  });

  it('a zone lists what matches, counts it so, and names what is left out', () => {
    openFiltered('binjiang', 'kind', 'platform');
    const nav = screen.getByRole('navigation', { name: zh.records.nav });
    expect(
      within(nav).getByRole('button', { name: new RegExp(`${zh.records.sections.platforms}\\s*1`) }),
    ).toBeTruthy();
    expect(within(nav).queryByRole('button', { name: new RegExp(zh.records.sections.carriers) })).toBeNull();
    expect(screen.getByText('乙平台')).toBeTruthy();
    expect(screen.queryByText('丁园区')).toBeNull();
    expect(screen.getByText(texts.leftOut(`${zh.records.sections.carriers} 1`))).toBeTruthy();
    expect(screen.queryByText(zh.records.empty(zh.records.sections.companies, '滨江'))).toBeNull();
  });

  it('a collection says by how much it is narrowed', async () => {
    const { user, scene } = openFiltered('plans', 'kind', 'goal');
    const note = screen.getByText(texts.narrowed(1, 2));
    expect(screen.getByText('总目标')).toBeTruthy();
    expect(screen.queryByText('企业倍增')).toBeNull();
    await user.click(within(note).getByRole('button', { name: texts.clearLabel }));
    expect(scene().filter).toEqual(noFilter);
    expect(screen.getByText('企业倍增')).toBeTruthy();
  });

  it('an industry lists what matches of what is tagged with it', async () => {
    openFiltered('ai', 'kind', 'platform');
    await arrived();
    expect(screen.getByText(texts.narrowed(0, 1))).toBeTruthy();
    expect(screen.queryByText('甲公司')).toBeNull();
  });

  it('the indicators are narrowed with the rest', async () => {
    openFiltered('indicators', 'zone', 'binjiang');
    await arrived();
    expect(screen.getByText(texts.narrowed(0, 2))).toBeTruthy();
  });
});

it('without a filter no page speaks of one', async () => {
  const { container } = openPanel({ page: 'binjiang' });
  expect(container.querySelector('.filter-note, .filter-bar')).toBeNull();
});
