import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/compare/column';
import { figureContent } from '../../../src/compare/figures/content';
import { type FigureWish, figureKinds } from '../../../src/compare/figures/wish';
import type { Ground } from '../../../src/compare/model/ground';
import { applicableTo } from '../../../src/compare/model/indicators';
import { compareTexts } from '../../../src/i18n/compare';
import { figureTexts } from '../../../src/i18n/figure';
import type { Language } from '../../../src/i18n/language';
import { messagesIn } from '../../../src/i18n/messages';
import { takeawayTexts } from '../../../src/i18n/takeaway';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { type Comparing, nothingCompared } from '../../../src/store/comparing';
import { defaultScene } from '../../../src/store/scene';
import type { FigureContent, FigureValue } from '../../../src/takeaway/figure/content';
import { readingOf } from '../../../src/wording/reading';
import { readFacts } from '../../setup/facts';
import { measuredState } from '../gaps/measures';

const belt = createBelt(parseFacts(readFacts()).facts);
const today = '2026-11-26';

/** A figure as the page would ask for it, the page being in Chinese. */
function figure(
  kind: FigureWish['kind'],
  language: Language,
  comparing: Partial<Comparing> = {},
): FigureContent {
  const scene = { ...defaultScene, comparing: { ...nothingCompared, ...comparing } };
  const ground: Ground = { reading: readingOf(belt, 'zh', today), measures: measuredState(belt), sites: {} };
  const { from, columns } = columnsOf(scene, ground);
  const indicators = applicableTo(
    columns.map(({ id }) => id),
    ground,
  );
  return figureContent({ kind, language, scene, comparison: { from, columns, ground, indicators } });
}

function valuesOf({ body }: FigureContent): readonly FigureValue[] {
  return body.kind === 'table'
    ? body.groups.flatMap(({ rows }) => rows.flatMap(({ values }) => values))
    : body.bars.map(({ value }) => value);
}
const isKnown = (value: FigureValue) => value.kind === 'known';
const marksIn = (content: FigureContent) =>
  content.notes.flatMap(({ notes }) => notes.map(({ mark }) => mark));

describe.each(['zh', 'en'] as const)('a figure of the comparison (%s)', (language) => {
  it.each(figureKinds)(
    'has a note for each mark, a mark for each number, and no note too many: %s',
    (kind) => {
      for (const per of ['none', 'area', 'share'] as const) {
        const content = figure(kind, language, { indicator: 'enterprises', per });
        const known = valuesOf(content).filter(isKnown);
        expect(known.length, per).toBeGreaterThan(0);
        for (const { value } of known) expect(value.marks.length, value.text).toBeGreaterThan(0);
        const divided = known.flatMap(({ aside }) => aside.filter(({ marks }) => marks.length > 0));
        expect(divided).toHaveLength(per === 'none' ? 0 : known.length);
        const used = new Set(
          known.flatMap(({ value, aside }) => [value, ...aside].flatMap(({ marks }) => marks)),
        );
        expect([...used].sort()).toEqual(marksIn(content).sort());
      }
    },
  );

  it('shows what is not published as a gap with its reason, never as a zero', () => {
    const content = figure('bars', language, { indicator: 'enterprises' });
    expect(
      content.body.kind === 'bars' && content.body.bars.map(({ owner, value }) => [owner.number, value.kind]),
    ).toEqual([
      [1, 'known'],
      [4, 'known'],
      [2, 'gap'],
      [3, 'gap'],
      [5, 'gap'],
    ]);
    const gaps = valuesOf(content).filter((value) => value.kind === 'gap');
    expect(gaps.map(({ why }) => why)).toEqual(Array(3).fill(compareTexts[language].missing.notPublished));
  });

  it('says unit, division, date of the facts, licences and that no boundary is published', () => {
    const content = figure('map', language, { indicator: 'enterprises', per: 'area' });
    const [lead = ''] = content.lead;
    expect(lead).toContain(language === 'zh' ? '单位：每平方公里 家' : 'Unit: enterprises per km²');
    expect(lead).toContain(language === 'zh' ? '最新一条资料' : 'Newest fact of');
    const foot = content.foot.join('\n');
    const { map } = messagesIn(language);
    for (const words of [map.review, map.indicative, map.credits, map.datum]) expect(foot).toContain(words);
    expect(content.foot).toEqual(
      expect.arrayContaining([
        takeawayTexts[language].licences.facts,
        takeawayTexts[language].licences.geometry,
      ]),
    );
    const signs = content.legend.map(({ sign }) => sign);
    expect(signs).toContain('hatch');
    expect(content.legend.map(({ text }) => text)).toEqual(
      expect.arrayContaining([figureTexts[language].numbered, figureTexts[language].outline]),
    );
  });

  it('names the date, the source and the place in it of a published value', () => {
    const content = figure('bars', language, { indicator: 'enterprises' });
    const [first] = valuesOf(content).filter(isKnown);
    expect(first?.value.text).toBe(language === 'zh' ? '超过4,500家' : 'over 4,500 enterprises');
    expect(first?.aside[0]?.text).toBe(language === 'zh' ? '2023年8月17日' : '17 August 2023');
    const cited = content.notes[0]?.notes.find(({ mark }) => first?.value.marks.includes(mark ?? ''));
    expect(cited?.text).toMatch(language === 'zh' ? /位置：A3$/ : /, at A3$/);
  });
});

describe('the language of a figure', () => {
  it('is its own: in English no Chinese but in the second names and title', () => {
    for (const kind of figureKinds) {
      const { second, body, ...content } = figure(kind, 'en', { indicator: 'area' });
      const values = valuesOf({ second, body, ...content });
      const names = body.kind === 'table' ? body.columns : body.bars.map(({ owner }) => owner);
      const said = JSON.stringify([content, values, names.map(({ name }) => name)]);
      expect(said.match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
      expect(second).toMatch(/\p{Script=Han}/u);
      expect(names.every((owner) => /\p{Script=Han}/u.test(owner.second))).toBe(true);
    }
  });

  it('titles in both languages, and says how values were divided', () => {
    const { title, second } = figure('bars', 'zh', { indicator: 'enterprises', per: 'area' });
    expect([title, second]).toEqual([
      '企业数（每平方公里）：五个片区',
      'Enterprises (per km²): the five zones',
    ]);
  });
});

describe('the table', () => {
  it('has every indicator with a value in the order of the page, and one value for each column', () => {
    const { body } = figure('table', 'zh');
    if (body.kind !== 'table') throw new Error('no table');
    const { bases } = compareTexts.zh.bars;
    expect(body.groups.map(({ name }) => name)).toEqual([bases.published, bases.measured, bases.counted]);
    for (const { rows } of body.groups)
      for (const { name, values } of rows) {
        expect(values, name).toHaveLength(5);
        expect(values.some(isKnown), name).toBe(true);
      }
  });
});
