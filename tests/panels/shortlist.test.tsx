import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { headTexts } from '../../src/i18n/heads';
import type { Language } from '../../src/i18n/language';
import { messagesIn } from '../../src/i18n/messages';
import { shortlistTexts } from '../../src/i18n/shortlist';
import { mostEntries } from '../../src/store/shortlist';
import { expectNoBarrier, openPanel, settled } from './opened';
import { siteIdInFixture, siteReport } from './siteReport';

const texts = shortlistTexts.zh;
const kept = [
  { id: 'binjiang', note: '' },
  { id: 'alpha', note: '离地铁近' },
  { id: siteIdInFixture, note: '' },
];

/** The shortlist's page with three entries, or with others. */
async function openShortlist(shortlist = kept, language: Language = 'zh') {
  const opened = openPanel({ page: 'shortlist', language });
  act(() => opened.actions.shortlistSet(shortlist));
  await screen.findByRole('heading', {
    level: 1,
    name: new RegExp(messagesIn(language).pages.shortlist.name),
  });
  await settled();
  return { ...opened, ids: () => opened.scene().shortlist.map(({ id }) => id) };
}
const entries = () => within(screen.getByRole('list', { name: texts.list })).getAllByRole('listitem');
const said = () => screen.getByRole('status', { name: messagesIn('zh').panel.notices.label }).textContent;

describe('the keep button', () => {
  it.each([
    ['da-chuangzhi', '大创智'],
    ['the-corridor', '科创走廊'],
    [siteIdInFixture, '地点报告 31.3100 N 121.5000 E'],
  ])('stands in the head of %s, tells its state, and says what happened', async (page, name) => {
    const { user, scene } = openPanel({ page });
    const button = await screen.findByRole('button', { name: headTexts.zh.keepNamed(name) });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await user.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(scene().shortlist).toEqual([{ id: page, note: '' }]);
    expect(said()).toContain(headTexts.zh.kept(name, 1));
    await user.click(button);
    expect(scene().shortlist).toEqual([]);
    expect(said()).toContain(headTexts.zh.left(name, 0));
  });

  it('does not pretend when the list is full', async () => {
    const { user, actions, scene } = openPanel({ page: 'da-chuangzhi' });
    const full = Array.from({ length: mostEntries }, (_, index) => ({ id: `x${index}`, note: '' }));
    act(() => actions.shortlistSet(full));
    await user.click(screen.getByRole('button', { name: headTexts.zh.keepNamed('大创智') }));
    expect(scene().shortlist).toHaveLength(mostEntries);
    expect(said()).toContain(messagesIn('zh').panel.notices.shortlistFull(mostEntries));
    expect(said()).not.toContain(headTexts.zh.kept('大创智', mostEntries + 1));
  });
});

describe('the page of the shortlist', () => {
  it('shows each entry with kind, area, names in both scripts, its line and its note', async () => {
    const { actions } = await openShortlist();
    act(() => actions.siteReported(siteIdInFixture, { status: 'ready', report: siteReport() }));
    const [zone, place, site] = entries();
    expect(zone?.textContent).toContain('片区滨江Binjiang滨江的定位。');
    expect(place?.textContent).toContain('企业 · 大创智甲公司Alpha运营中，2023年8月');
    expect(site?.textContent).toContain('地点报告 · 大创智31.3100 N, 121.5000 E步行到甲路站 7 分钟');
    expect(screen.getByRole('textbox', { name: texts.note('甲公司') })).toHaveProperty('value', '离地铁近');
    await expectNoBarrier();
  });

  it('names an id that no record has, and lets it be removed', async () => {
    const { user, ids } = await openShortlist([{ id: 'nobody', note: '' }]);
    expect(screen.getByText(texts.unknownNote('nobody'))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: texts.remove('nobody') }));
    expect(ids()).toEqual([]);
  });

  it('is put in order by buttons that keep the focus and say the new place', async () => {
    const { user, ids } = await openShortlist();
    const up = screen.getByRole('button', { name: texts.up('甲公司') });
    await user.click(up);
    expect(ids()).toEqual(['alpha', 'binjiang', siteIdInFixture]);
    expect(document.activeElement).toBe(up);
    expect(said()).toContain(texts.moved('甲公司', 1, 3));
    expect(up.getAttribute('aria-disabled')).toBe('true');
    await user.click(up);
    expect(ids()).toEqual(['alpha', 'binjiang', siteIdInFixture]);
    expect(said()).toContain(texts.moved('甲公司', 1, 3));
    await user.click(screen.getByRole('button', { name: texts.down('甲公司') }));
    expect(ids()).toEqual(['binjiang', 'alpha', siteIdInFixture]);
  });

  it('takes one off and brings it back, note and place included, the focus on the way back', async () => {
    const { user, scene } = await openShortlist();
    await user.click(screen.getByRole('button', { name: texts.remove('甲公司') }));
    expect(scene().shortlist.map(({ id }) => id)).toEqual(['binjiang', siteIdInFixture]);
    const undo = screen.getByRole('button', { name: texts.undo });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(scene().shortlist).toEqual(kept);
    expect(said()).toContain(texts.undone);
  });

  it('is cleared, gives advice, and comes back', async () => {
    const { user, scene } = await openShortlist();
    await user.click(screen.getByRole('button', { name: texts.clear }));
    expect(scene().shortlist).toEqual([]);
    expect(screen.getByText(texts.empty)).toBeTruthy();
    await expectNoBarrier();
    await user.click(screen.getByRole('button', { name: texts.undo }));
    expect(scene().shortlist).toEqual(kept);
  });

  it('leads to compare, take-away and dossier', async () => {
    const { user, scene } = await openShortlist();
    const onward = screen.getByRole('navigation', { name: texts.onward });
    expect(within(onward).getAllByRole('link')).toHaveLength(3);
    await user.click(within(onward).getByRole('link', { name: /^并排比较/ }));
    expect(scene().selected).toBe('compare');
  });
});

describe('a note', () => {
  it('is counted, cleaned, cut at eighty characters, and kept when the field is left', async () => {
    const { user, scene } = await openShortlist();
    const field = screen.getByRole('textbox', { name: texts.note('滨江') });
    await user.type(field, '第二选择！');
    expect(screen.getByText(texts.noteLength(5, 80))).toBeTruthy();
    expect(scene().shortlist[0]?.note).toBe('');
    await user.tab();
    expect(scene().shortlist[0]?.note).toBe('第二选择！');
    await user.clear(field);
    await user.paste(`\u202Elong\u0007${'长'.repeat(90)}`);
    expect(field).toHaveProperty('value', ` long ${'长'.repeat(74)}`);
  });

  it('is kept by Enter, the focus staying, and when the page goes away', async () => {
    const { user, scene, actions } = await openShortlist();
    const field = screen.getByRole('textbox', { name: texts.note('滨江') });
    await user.type(field, 'a{Enter}');
    expect(scene().shortlist[0]?.note).toBe('a');
    expect(document.activeElement).toBe(field);
    await user.type(field, 'b');
    act(() => actions.pageChosen('sources'));
    expect(scene().shortlist[0]?.note).toBe('ab');
  });
});

describe('the device', () => {
  it('is asked only by the switch, and a refusal is said', async () => {
    const { user, store, actions } = await openShortlist();
    const box = screen.getByRole('checkbox', { name: texts.remember });
    expect(box).toHaveProperty('checked', false);
    await user.click(box);
    expect(store.getState().session.remembering).toBe('on');
    act(() => actions.rememberingChosen('refused'));
    expect(box).toHaveProperty('checked', false);
    expect(screen.getByText(texts.refused)).toBeTruthy();
  });
});

it('reads in English', async () => {
  await openShortlist(kept, 'en');
  expect(screen.getByText(shortlistTexts.en.lead)).toBeTruthy();
  await expectNoBarrier();
});
