import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import TargetsPage from '../../../src/compare/targets/TargetsPage';
import { targetTexts } from '../../../src/i18n/targets';
import type { Belt } from '../../../src/model/belt';
import { decodeScene, encodeScene } from '../../../src/store/codec';
import { defaultScene, type Scene } from '../../../src/store/scene';
import { belt as published } from '../../browser/belt';
import { expectNoBarrier } from '../../panels/opened';
import { openPage } from '../openPage';

const texts = targetTexts.zh;

/** The page with the published facts as they were known on a day. */
function open(asOf: string | null, part: Partial<Scene> = {}, belt: Belt = published) {
  HTMLCanvasElement.prototype.getContext = () => null;
  const comparing = { ...defaultScene.comparing, asOf };
  const page = openPage(<TargetsPage />, belt, { selected: 'targets', comparing, ...part });
  return { user: userEvent.setup(), ...page, asOf: () => page.scene().comparing.asOf };
}

const slider = () => screen.getByLabelText(texts.asOf.slider);
/** By label or text: asking by role would name each of some two hundred buttons. */
const button = (name: string) => screen.getByText(name, { selector: 'button' });
const labelled = (name: string) => screen.getByLabelText(name, { selector: 'button' });

/** A card by the name of its target. */
function card(name: string): HTMLElement {
  const found = screen.getByText(name, { selector: 'h3 a' }).closest('li');
  if (found === null) throw new Error(`no card ${name}`);
  return found;
}

describe('targets and actuals', () => {
  it('sets each of the five numbers beside its latest actual, or says that there is none', () => {
    open(null);
    const software = within(card('软件和信息服务业年营收'));
    expect(software.getByText(texts.target.progress.about(100))).toBeTruthy();
    expect(software.queryByText(texts.target.none)).toBeNull();
    for (const name of ['研发经费占生产总值比重', '技术合同累计成交额', '数字领军企业']) {
      expect(within(card(name)).getByText(texts.target.none)).toBeTruthy();
    }
    expect(within(card('数字经济企业总量')).getByText(texts.target.progress.over(80))).toBeTruthy();
    expect(within(card('数字经济企业总量')).getByText(texts.target.over)).toBeTruthy();
  });

  it('describes each chart, and lists every value that it draws', () => {
    open(null);
    const name = '环同济2025年总产出目标';
    const chart = within(card(name)).getByRole('img');
    const said = chart.getAttribute('aria-label') ?? '';
    for (const value of ['1,000亿元', '50亿元', '123.4亿元', '460亿元', '约500亿元', '557亿元', '约600亿元'])
      expect(said).toContain(value);
    expect(within(card(name)).getAllByRole('button')).toHaveLength(7);
  });

  it('opens the source of a value in place', async () => {
    const { user } = open(null);
    const [first] = within(card('数字领军企业')).getAllByRole('button');
    if (first === undefined) throw new Error('no source mark');
    await user.click(first);
    expect(within(card('数字领军企业')).getByText(/上海市人民政府新闻办公室 · 2023年8月17日/)).toBeTruthy();
  });

  it('shows no target of 2023 as of 2020, and says so', () => {
    open('2020-01-01');
    expect(screen.getAllByText(texts.noneYet('2020年1月1日'))).toHaveLength(2);
    expect(screen.getByText(texts.goals.noneYet('2020年1月1日'))).toBeTruthy();
    expect(screen.queryByText('研发经费占生产总值比重')).toBeNull();
    expect(screen.queryByText(/十四五/)).toBeNull();
  });

  it('says on a past day only what was said by then', () => {
    open('2024-06-30');
    expect(
      within(card('软件和信息服务业年营收')).getByText(texts.target.noneBy('2024年6月30日')),
    ).toBeTruthy();
    expect(within(card('数字经济企业总量')).getByText(texts.target.start)).toBeTruthy();
    expect(within(card('数字经济企业总量')).queryByText(texts.target.over)).toBeNull();
    expect(screen.queryByText(/软件业营收已提前达标/)).toBeNull();
  });

  it('moves by month, by slider and buttons, and back to today', async () => {
    const { user, asOf } = open(null);
    expect(labelled(texts.asOf.next)).toHaveProperty('disabled', true);
    fireEvent.change(slider(), { target: { value: '240' } });
    expect(asOf()).toBe('2023-01-31');
    await user.click(labelled(texts.asOf.next));
    expect(asOf()).toBe('2023-02-28');
    await user.click(labelled(texts.asOf.previous));
    await user.click(labelled(texts.asOf.previous));
    expect(asOf()).toBe('2022-12-31');
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^2022年12月31日，已知 \d+ 项/);
    await user.click(button(texts.asOf.today));
    expect(asOf()).toBeNull();
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(asOf()).toBe('2003-01-31');
    expect(labelled(texts.asOf.previous)).toHaveProperty('disabled', true);
    expect(screen.getAllByText(texts.timeline.nothing, { ignore: 'script' })).toHaveLength(7);
  });

  it('reaches today from the month before, as all that is known', async () => {
    const { user, asOf } = open(null);
    await user.click(labelled(texts.asOf.previous));
    expect(asOf()).toMatch(/^20\d\d-\d\d-\d\d$/);
    await user.click(labelled(texts.asOf.next));
    expect(asOf()).toBeNull();
  });

  it('takes a day in the future for all that is known', () => {
    open('2099-12-31');
    expect(screen.getByText(texts.asOf.all)).toBeTruthy();
    expect(labelled(texts.asOf.next)).toHaveProperty('disabled', true);
  });

  it('is held by the link', () => {
    const { actions, scene } = open(null);
    act(() => actions.comparingChosen({ asOf: '2024-02-29' }));
    const { scene: read } = decodeScene(`?${encodeScene(scene())}`, defaultScene);
    expect(read.comparing.asOf).toBe('2024-02-29');
    expect(screen.getByText('2024年2月29日')).toBeTruthy();
  });

  it('lists every mark of the timeline with a source of its own', () => {
    open(null);
    const lists = [...document.querySelectorAll('details')];
    expect(lists).toHaveLength(7);
    const marks = lists.map((list) => list.querySelectorAll('button').length);
    const said = lists.map(({ textContent }) => Number(/(\d+) 个标记/.exec(textContent ?? '')?.[1]));
    expect(marks).toEqual(said);
    const total = marks.reduce((sum, count) => sum + count, 0);
    expect(screen.getByText(texts.asOf.count(total, total))).toBeTruthy();
    const drawn = [...document.querySelectorAll('.plate-drawing')];
    const shapes = drawn.reduce(
      (sum, svg) => sum + svg.querySelectorAll('.mark:has(.sign-full, .sign-open)').length,
      0,
    );
    const bars = drawn.reduce((sum, svg) => sum + svg.querySelectorAll('.plate-bar').length, 0);
    // Four values have no day of their own (other targets of an indicator, a target without a due date): listed, not drawn.
    expect(shapes + bars).toBe(total - 4);
  });

  it('marks today where today is', () => {
    open(null);
    expect(document.querySelectorAll('.plate-drawing .line-today')).toHaveLength(7);
    expect(document.querySelectorAll('.line-as-of')).toHaveLength(1);
  });

  it('has no barrier in English on a past day', async () => {
    open('2024-06-30', { language: 'en' });
    await expectNoBarrier();
  });
});
