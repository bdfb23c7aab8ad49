import { describe, expect, it } from 'vitest';
import { Figure, FigureKind, Milestone, News, Qualifier, Unit } from '../../src/model/figure';
import { IndicatorDefinition, Observation } from '../../src/model/indicator';
import { placeKinds as kindsOfPlace, PlaceProperties } from '../../src/model/place';
import { planKinds as kindsOfPlan, Plan } from '../../src/model/plan';
import { Status } from '../../src/model/record';
import { Source } from '../../src/model/source';
import { Confidence, NameBasis } from '../../src/model/text';
import { readCitations, writeCitations } from '../../src/office/citations';
import { letterOf } from '../../src/office/column';
import { choiceLabel } from '../../src/office/encode';
import { labelsOf } from '../../src/office/labels';
import { dateIn, numberIn } from '../../src/office/numbers';
import { allSheets } from '../../src/office/sheets/all';
import * as choices from '../../src/office/sheets/choices';
import { childKeys } from '../../src/office/sheets/sheet';
import { gridCell } from '../../src/office/xlsx/cell';
import { chance } from '../store/random';

describe('citations in a cell', () => {
  it('are written as a clerk would', () => {
    expect(
      writeCitations([
        { source: 'press', locator: 'A3' },
        { source: 'map', locator: null },
      ]),
    ).toBe('press#A3; map');
    expect(
      writeCitations([{ source: 'a', locator: null, note: { zh: '用于定位', en: 'for the site' } }]),
    ).toBe('a (用于定位 | for the site)');
  });

  it('come back, whatever their places and notes hold', () => {
    const random = chance(7);
    const signs = [...'ab 中；;#"()（）|,，、.\'=', '  '];
    const words = () =>
      Array.from(
        { length: 1 + Math.floor(random() * 8) },
        () => signs[Math.floor(random() * signs.length)] ?? 'a',
      )
        .join('')
        .trim() || 'x';
    for (let round = 0; round < 400; round++) {
      const cites = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) => ({
        source: `source-${index}`,
        locator: random() < 0.5 ? null : words(),
        ...(random() < 0.5 ? {} : { note: { zh: words(), en: words() } }),
      }));
      expect(readCitations(writeCitations(cites))).toEqual(cites);
    }
  });

  it.each([
    [
      'press＃A3；map，x',
      [
        ['press', 'A3'],
        ['map', null],
        ['x', null],
      ],
    ],
    [
      ' press # A3 ;\nmap; ',
      [
        ['press', 'A3'],
        ['map', null],
      ],
    ],
    ['press#"p. 4; box"', [['press', 'p. 4; box']]],
  ])('are understood as people type them: %s', (cell, expected) => {
    expect(readCitations(cell)?.map(({ source, locator }) => [source, locator])).toEqual(expected);
  });

  it.each(['press (half', 'press#A3 (only one)', '#A3', 'two words', '(a | b)'])(
    'are refused in a muddle: %s',
    (cell) => {
      expect(readCitations(cell)).toBeNull();
    },
  );
});

describe('ids in a cell', () => {
  const { idsIn, labelOf } = labelsOf([
    ['kic', '创智天地'],
    ['b-link', '互联宝地'],
    ['together', '宜居、韧性、智慧'],
    ['nice-2035', 'NICE 2035；示范'],
    ['one', '同名'],
    ['two', '同名'],
  ]);
  it('are shown with the name, and both are understood', () => {
    for (const id of ['kic', 'b-link', 'together', 'nice-2035', 'one', 'two'])
      expect(idsIn(labelOf(id))).toEqual([id]);
    expect(labelOf('nobody')).toBe('nobody');
    expect(idsIn(['kic', 'together', 'nice-2035'].map(labelOf).join('；'))).toEqual([
      'kic',
      'together',
      'nice-2035',
    ]);
  });
  it.each([
    ['创智天地', ['kic']],
    ['kic，b-link', ['kic', 'b-link']],
    ['kic b-link', ['kic', 'b-link']],
    ['创智天地、互联宝地', ['kic', 'b-link']],
    ['创智天地 kic, 互联宝地 b-link', ['kic', 'b-link']],
    ['ｋｉｃ　；', ['kic']],
    ['改了的名字 kic', ['kic']],
    ['同名', ['同名']],
    ['无人知晓', ['无人知晓']],
  ])('%s', (cell, ids) => {
    expect(idsIn(cell)).toEqual(ids);
  });
});

describe('numbers and dates in a cell', () => {
  it.each([
    ['１，２００', 1200],
    ['-3.25', -3.25],
    ['3e11', 3e11],
    ['1,234,567.5', 1234567.5],
    ['1,23', null],
    ['30%', null],
    ['三十', null],
    ['', null],
  ])('%s is %s', (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });
  it.each([
    ['2023年8月17日', '2023-08-17'],
    ['2023/8/7', '2023-08-07'],
    ['2023.8', '2023-08'],
    ['2023年', '2023'],
    [2023, '2023'],
    ['2023-08', '2023-08'],
    ['２０２３－０８', '2023-08'],
    ['8/17/2023', '8/17/2023'],
    ['2023-', '2023-'],
    ['明年', '明年'],
  ])('%s is %s', (cell, date) => {
    expect(dateIn(cell)).toBe(date);
  });
  it('as a spreadsheet keeps them', () => {
    const day = new Date(Date.UTC(2023, 7, 17));
    const dated = (numFmt: string) => gridCell(day, { value: day, type: 'date', style: { numFmt } }).value;
    expect(
      ['yyyy-mm-dd', 'mmm-yy', 'yyyy"年"m"月"', 'yyyy', '[$-804]yyyy"年"m"月"d"日";@'].map(dated),
    ).toEqual(['2023-08-17', '2023-08', '2023-08', '2023', '2023-08-17']);
    expect(gridCell(0.12, { value: 0.12, type: 'number', style: { numFmt: '0.0%' } }).trouble).toBe(
      'percent',
    );
    expect(gridCell('#REF!', { value: '#REF!', type: 'formula' }).trouble).toBe('error');
    expect(gridCell(null, { value: null, type: 'formula' }).trouble).toBe('no-result');
    expect(gridCell(12, { value: 12, type: 'formula', formula: '3*4' })).toEqual({ value: 12 });
    expect(gridCell('#1 building', { value: '#1 building', type: 'string' })).toEqual({
      value: '#1 building',
    });
  });
});

describe('the sheets', () => {
  const codes = (list: Readonly<Record<string, string>>) => Object.keys(list).sort();
  const options = (...lists: (readonly string[])[]) => lists.flat().sort();
  it('offer every value that the facts may have, and no other', () => {
    const [listed] = Unit.options;
    expect(codes(choices.placeKinds)).toEqual(options(kindsOfPlace));
    expect(codes(choices.planKinds)).toEqual(options(kindsOfPlan));
    expect(codes(choices.statuses)).toEqual(options(Status.options));
    expect(codes(choices.areaBases)).toEqual(options(PlaceProperties.entries.areaBasis.options));
    expect(codes(choices.nameBases)).toEqual(options(NameBasis.options));
    expect(codes(choices.confidences)).toEqual(options(Confidence.options));
    expect(codes(choices.qualifiers)).toEqual(options(Qualifier.options));
    expect(codes(choices.figureKinds)).toEqual(options(FigureKind.options));
    expect(codes(choices.stepKinds)).toEqual(options(Milestone.entries.kind.options));
    expect(codes(choices.units)).toEqual(options(listed.options));
    expect(codes(choices.betters)).toEqual(options(IndicatorDefinition.entries.better.options));
    expect(codes(choices.divisors)).toEqual(options(IndicatorDefinition.entries.normalisableBy.item.options));
    expect(codes(choices.sourceKinds)).toEqual(options(Source.entries.kind.options));
    expect(codes(choices.readings)).toEqual(options(Source.entries.readAs.options));
  });

  it('have drop-downs short enough for a workbook, and words that are told apart', () => {
    for (const list of Object.values(choices)) {
      const labels = Object.entries(list).map(([code, word]) => choiceLabel(code, word));
      expect(labels.join(',').length).toBeLessThan(255);
      expect(labels.join('')).not.toContain(',');
      expect(new Set(Object.values(list)).size).toBe(labels.length);
    }
  });

  it('have columns of their own names, with advice in both languages', () => {
    for (const { columns } of allSheets) {
      for (const side of ['zh', 'en'] as const)
        expect(new Set(columns.map(({ name }) => name[side])).size).toBe(columns.length);
      for (const { help } of columns)
        expect([help.zh, help.en].every((words) => words.length > 3)).toBe(true);
    }
  });

  it.each([
    ['places', PlaceProperties],
    ['plans', Plan],
    ['indicators', IndicatorDefinition],
    ['observations', Observation],
    ['sources', Source],
    ['figures', Figure],
    ['milestones', Milestone],
    ['news', News],
  ] as const)('have a column for every entry that the schema of %s knows', (key, { entries }) => {
    const sheet = allSheets.find((one) => one.key === key);
    const fields = new Set(sheet?.columns.map(({ field }) => field.split('.')[0]));
    const own = Object.keys(entries).filter((entry) => !childKeys.some((child) => child === entry));
    expect(own.filter((entry) => !fields.has(entry))).toEqual([]);
  });

  it('are counted as spreadsheets count', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
