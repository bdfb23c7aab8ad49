import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { changed } from '../model/change';
import { rawFixture } from '../model/fixture';
import { arrived, expectNoBarrier, openPanel } from './opened';

const section = (name: string) => screen.getByRole('region', { name: new RegExp(`^${name}`) });

describe('a zone', () => {
  it('shows its sign, its line, its figures and how its outline was drawn', async () => {
    openPanel({ page: 'da-chuangzhi' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('大创智Da Chuangzhi');
    expect(screen.getByText('大创智的定位。')).toBeTruthy();
    expect(screen.getAllByText('4,500').length).toBeGreaterThan(0);
    expect(screen.getByText(zh.records.boundary)).toBeTruthy();
    expect(screen.getByText(/典型误差约 50 米/)).toBeTruthy();
    await expectNoBarrier();
  });

  it('lists its companies with status and date, and the mark of an unknown site', () => {
    openPanel({ page: 'binjiang' });
    const carriers = section(zh.records.sections.carriers);
    expect(within(carriers).getByText('丁园区')).toBeTruthy();
    expect(within(carriers).getByText(/^运营中，2023年8月/)).toBeTruthy();
    expect(within(carriers).getByText(zh.records.site.unpublished)).toBeTruthy();
  });

  it('says why a list is empty, and leads to what holds everywhere', async () => {
    const { user, scene } = openPanel({ page: 'huan-tongji', language: 'en' });
    const policies = section(en.records.sections.policies);
    expect(within(policies).getByText(/name no policies and services for Huan-Tongji/)).toBeTruthy();
    await user.click(within(policies).getByRole('link'));
    expect(scene().selected).toBe('policies');
  });

  it('has a navigation over its sections that moves the focus there', async () => {
    const { user } = openPanel({ page: 'da-chuangzhi' });
    const nav = screen.getByRole('navigation', { name: zh.records.nav });
    await user.click(within(nav).getByRole('button', { name: /^企业/ }));
    expect(document.activeElement?.textContent).toContain('企业');
  });
});

describe('a place', () => {
  it('tells kind, status, zone, site and industry, and that the tag is ours', async () => {
    openPanel({ page: 'alpha' });
    expect(screen.getByText(/^运营中，2023年8月/)).toBeTruthy();
    expect(screen.getByText(zh.records.site.exact(30))).toBeTruthy();
    expect(screen.getByText(zh.records.taggedNote)).toBeTruthy();
    expect(screen.getByText(zh.words.nameBases.translation)).toBeTruthy();
    await expectNoBarrier();
  });
});

describe('a target', () => {
  it('stands beside the latest actual figure, each named', async () => {
    openPanel({ page: 'more-companies' });
    const target = section(zh.records.target.title);
    expect(within(target).getAllByText(zh.words.figureKinds.target)).toHaveLength(2);
    expect(within(target).getByText(zh.records.target.actual)).toBeTruthy();
    expect(within(target).getByText('4,500')).toBeTruthy();
    expect(within(target).getByText(/目标期限：2025年12月31日/)).toBeTruthy();
    await expectNoBarrier();
  });

  it('says so where no later figure was found', () => {
    const observations = ['indicators', ['observations', 0, 'kind'], 'forecast'] as const;
    openPanel({ page: 'more-companies', language: 'en', raw: changed(rawFixture(), ...observations) });
    expect(screen.getByText(en.records.target.none)).toBeTruthy();
  });

  it('leads up to what it is a part of, which leads down to it', async () => {
    const { user, scene } = openPanel({ page: 'more-companies' });
    const crumbs = screen.getByRole('navigation', { name: zh.records.breadcrumb });
    await user.click(within(crumbs).getByRole('link', { name: '总目标' }));
    expect(scene().selected).toBe('goals');
    expect(within(section(zh.records.parts)).getByText('企业倍增')).toBeTruthy();
  });
});

it('an industry shows what is tagged with it, and says that the tags are ours', async () => {
  openPanel({ page: 'ai' });
  await arrived();
  const tagged = section(zh.records.tagged);
  expect(within(tagged).getByText('甲公司')).toBeTruthy();
  expect(within(tagged).getByText(zh.records.taggedNote)).toBeTruthy();
  await expectNoBarrier();
});

it('an observation stands among all values of its indicator, kinds told apart by word', async () => {
  openPanel({ page: 'companies-2023' });
  await arrived();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('实际'),
    expect.stringContaining('目标'),
  ]);
  await expectNoBarrier();
});

it('a structure shows its members, logic and directions', async () => {
  openPanel({ page: 'the-corridor' });
  expect(within(section(zh.records.members)).getAllByText('湾谷').length).toBeGreaterThan(0);
  expect(within(section(zh.records.logic)).getByText('创新驱动产业')).toBeTruthy();
  expect(within(section(zh.records.directions)).getByText('元宇宙')).toBeTruthy();
  await expectNoBarrier();
});

it('an id that no record has is met with the way on', async () => {
  const { actions } = openPanel();
  act(() => actions.pageChosen('directory'));
  act(() => actions.subjectChosen('nobody'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(zh.panel.unknownRecord);
  await expectNoBarrier();
});
