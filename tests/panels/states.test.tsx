import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { type Problem, wording } from '../../src/model/problem';
import { expectNoBarrier, openPanel } from './opened';

const problem: Problem = {
  file: 'places.geojson',
  record: 'alpha',
  field: 'status',
  ...wording('缺少必填项', 'a required entry is missing', '请补上这一项', 'add this entry'),
};

it('while the facts are on their way the overview is drawn in outline', async () => {
  openPanel({ facts: false });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(zh.title);
  expect(screen.getByText(zh.panel.status.loading)).toBeTruthy();
  await expectNoBarrier();
});

it('facts that did not come: what, where and what to do, in both languages, and a way to try again', async () => {
  const { actions, user, store } = openPanel({ facts: false });
  act(() => actions.factsFailed(problem));
  const alert = screen.getByRole('alert');
  for (const words of ['缺少必填项', 'a required entry is missing', '请补上这一项', 'add this entry'])
    expect(within(alert).getByText(words)).toBeTruthy();
  expect(within(alert).getAllByText('places.geojson › alpha › status')).toHaveLength(2);
  await expectNoBarrier();
  await user.click(screen.getByRole('button', { name: zh.panel.status.retry }));
  expect(store.getState().session.facts.status).toBe('loading');
});

it('records that were left out are counted quietly and listed on demand', async () => {
  const { user } = openPanel({ language: 'en', problems: [problem, { ...problem, field: 'address' }] });
  expect(screen.getByText(en.panel.status.leftOut(1))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: en.panel.status.leftOutShow }));
  expect(screen.getByText('places.geojson › alpha › address')).toBeTruthy();
  await expectNoBarrier();
});

describe('a notice', () => {
  it('appears in the live region and goes when dismissed', async () => {
    const { actions, user } = openPanel();
    act(() => actions.notified({ kind: 'link-part-ignored', part: 'colour' }));
    const region = screen.getByRole('status', { name: zh.panel.notices.label });
    expect(within(region).getByText(zh.panel.notices.linkPartIgnored('colour'))).toBeTruthy();
    await expectNoBarrier();
    await user.click(within(region).getByRole('button', { name: zh.panel.notices.dismiss }));
    expect(within(region).queryByRole('listitem')).toBeNull();
  });

  it.each([
    [{ kind: 'offline' as const }, zh.panel.notices.offline],
    [{ kind: 'link-newer' as const }, zh.panel.notices.linkNewer],
    [{ kind: 'record-unknown' as const, id: 'x' }, zh.panel.notices.recordUnknown('x')],
    [{ kind: 'layer-failed' as const, file: 'roads' }, zh.panel.notices.layerFailed('roads')],
  ])('%o is worded', (notice, words) => {
    const { actions } = openPanel();
    act(() => actions.notified(notice));
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('the focus', () => {
  it('stays where it is on the first page', () => {
    openPanel({ page: 'alpha' });
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to the title of a chosen page', async () => {
    const { user } = openPanel();
    await user.click(screen.getByRole('link', { name: new RegExp(`^${zh.pages.plans.name}`) }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(document.activeElement?.textContent).toContain(zh.pages.plans.name);
  });

  it('stays on the map when the choice was made there, and the title is said instead', () => {
    const { actions } = openPanel();
    const onMap = screen.getByRole('button', { name: 'on the map' });
    onMap.focus();
    act(() => actions.subjectChosen('alpha'));
    expect(document.activeElement).toBe(onMap);
    expect(screen.getByRole('status', { name: zh.panel.notices.label }).textContent).toBe(
      zh.panel.opened('甲公司'),
    );
  });
});

it('a page that the history brings back stands where it was left; a chosen one begins at its top', () => {
  const { actions, container, scene } = openPanel({ page: 'directory' });
  const scroller = () => container.querySelector('.panel-scroll') ?? document.body;
  const before = scene();
  scroller().scrollTop = 400;
  scroller().dispatchEvent(new Event('scroll', { bubbles: true }));
  act(() => actions.subjectChosen('alpha'));
  expect(scroller().scrollTop).toBe(0);
  act(() => actions.sceneRestored(before));
  expect(scroller().scrollTop).toBe(400);
  act(() => actions.subjectChosen('alpha'));
  act(() => actions.pageChosen('directory'));
  expect(scroller().scrollTop).toBe(0);
});
