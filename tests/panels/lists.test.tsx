import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { expectNoBarrier, openPanel } from './opened';

const rows = (container: HTMLElement) => container.querySelectorAll('.row').length;

describe('the directory', () => {
  it('has every record of every kind', async () => {
    const { container, belt } = openPanel({ page: 'directory' });
    expect(rows(container)).toBe(belt.allSubjects().length);
    await expectNoBarrier();
  });

  it.each(['甲公', 'alph', 'ALPHA', ' alpha '])('finds by “%s”, in either language', async (typed) => {
    const { container, user } = openPanel({ page: 'directory' });
    await user.type(screen.getByRole('searchbox'), typed);
    expect(rows(container)).toBe(1);
    expect(screen.getByText('甲公司')).toBeTruthy();
  });

  it('says how many are shown, to the eye and in the one live region', async () => {
    const { user, belt } = openPanel({ page: 'directory', language: 'en' });
    await user.type(screen.getByRole('searchbox'), 'binjiang');
    const words = en.pages.directory.shown(2, belt.allSubjects().length);
    expect(screen.getAllByText(words)).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  it('says what to do when nothing matches', async () => {
    const { user } = openPanel({ page: 'directory' });
    await user.type(screen.getByRole('searchbox'), 'qqq');
    expect(screen.getByText(zh.pages.directory.none)).toBeTruthy();
    await expectNoBarrier();
  });
});

describe('the sources', () => {
  it('are all listed with how they were read and how much rests on them', async () => {
    openPanel({ page: 'sources' });
    expect(screen.getAllByText('发布会')).toHaveLength(2);
    expect(screen.getByText(/市政府 · 2023年8月17日 · 读的是原页 · \d+ 条记录引用/)).toBeTruthy();
    expect(screen.getByText(/读的是转载或副本 · 0 条记录引用/)).toBeTruthy();
    for (const text of zh.pages.sources.mapLawTexts) expect(screen.getByText(text)).toBeTruthy();
    await expectNoBarrier();
  });
});

describe.each(['plans', 'policies', 'programmes', 'industries', 'indicators', 'yangpu'] as const)(
  'the page %s',
  (page) => {
    it.each(['zh', 'en'] as const)('has one heading and no barrier (%s)', async (language) => {
      openPanel({ page, language });
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      await expectNoBarrier();
    });
  },
);

it('parts of a goal stand under it', () => {
  openPanel({ page: 'plans' });
  const goal = screen.getByText('总目标').closest('li');
  expect(goal).not.toBeNull();
  if (goal !== null) expect(within(goal).getByText('企业倍增')).toBeTruthy();
});

it('a list marks what is pointed at on the map, and tells the map what is pointed at in the list', async () => {
  const { user, actions, store } = openPanel({ page: 'directory' });
  act(() => actions.hovered('alpha'));
  const link = screen.getByText('甲公司').closest('a');
  expect(link?.className).toContain('row-pointed');
  act(() => actions.hovered(null));
  if (link !== null) await user.hover(link);
  expect(store.getState().session.hovered).toBe('alpha');
});
