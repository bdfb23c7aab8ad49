import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourcesTexts } from '../../src/i18n/sources';
import { arrived, expectNoBarrier, openPanel } from './opened';

describe('the sources', () => {
  it('are all listed with how they were read and how much rests on them', async () => {
    openPanel({ page: 'sources' });
    expect(await screen.findAllByText('发布会')).toHaveLength(2);
    expect(screen.getByText(/市政府 · 2023年8月17日 · 读的是原页 · \d+ 条记录引用/)).toBeTruthy();
    expect(screen.getByText(/读的是转载或副本 · 0 条记录引用/)).toBeTruthy();
    for (const text of sourcesTexts.zh.mapLawTexts) expect(screen.getByText(text)).toBeTruthy();
    await expectNoBarrier();
  });
});

describe.each(['plans', 'policies', 'programmes', 'industries', 'indicators', 'yangpu'] as const)(
  'the page %s',
  (page) => {
    it.each(['zh', 'en'] as const)('has one heading and no barrier (%s)', async (language) => {
      openPanel({ page, language });
      await arrived();
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
  const link = (await screen.findByText('甲公司')).closest('a');
  act(() => actions.hovered('alpha'));
  // The page came a moment ago; its rows may still be about to listen.
  await waitFor(() => expect(link?.className).toContain('row-pointed'));
  act(() => actions.hovered(null));
  if (link !== null) await user.hover(link);
  expect(store.getState().session.hovered).toBe('alpha');
});
