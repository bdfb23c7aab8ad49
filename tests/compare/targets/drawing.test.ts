import { describe, expect, it } from 'vitest';
import {
  monthEnd,
  monthIndex,
  spotOf,
  timeline,
  wholeYears,
  yearsOf,
} from '../../../src/compare/targets/axis';
import { chart, chartOf } from '../../../src/compare/targets/chart';
import { goalSets, otherTargets } from '../../../src/compare/targets/goals';
import { type Labelled, placeLabels } from '../../../src/compare/targets/labels';
import { plate, plateRow } from '../../../src/compare/targets/plate';
import { type Progress, progressOf } from '../../../src/compare/targets/progress';
import { type Row, timelineOf } from '../../../src/compare/targets/rows';
import { textWidth } from '../../../src/compare/targets/textWidth';
import type { Figure } from '../../../src/model/figure';
import { belt } from '../../browser/belt';
import { chance } from '../../store/random';

describe('the axis', () => {
  it('pins what lies outside to the edge and says so', () => {
    expect(spotOf('1999-05-01', timeline)).toEqual({ at: 0, beyond: 'before' });
    expect(spotOf('2035-12-31', timeline)).toEqual({ at: 1, beyond: 'after' });
    expect(spotOf('2003-01-01', timeline)).toEqual({ at: 0, beyond: null });
    expect(spotOf('2030-12-31', timeline)).toEqual({ at: 1, beyond: null });
    expect(spotOf('2024-07-02', wholeYears(2024, 2024)).at).toBeCloseTo(0.5, 2);
  });

  it('counts months to and fro', () => {
    expect(monthEnd(0)).toBe('2003-01-31');
    expect(monthEnd(monthIndex('2024-02-10'))).toBe('2024-02-29');
    expect(monthIndex('1999-01-01')).toBe(0);
    for (let month = 0; month < 400; month += 1) expect(monthIndex(monthEnd(month))).toBe(month);
  });

  it('labels round years', () => {
    expect(yearsOf(timeline, 5)).toEqual([2005, 2010, 2015, 2020, 2025, 2030]);
    expect(yearsOf(wholeYears(2023, 2025), 1)).toEqual([2023, 2024, 2025]);
  });
});

describe('how far along', () => {
  const figure = (value: number, rest: Partial<Figure> = {}): Figure => ({
    label: { zh: '数', en: 'number' },
    value,
    qualifier: 'exact',
    unit: 'rmb',
    kind: 'actual',
    asOf: '2024',
    cites: [],
    ...rest,
  });
  const target = (value: number, rest: Partial<Figure> = {}) => figure(value, { kind: 'target', ...rest });

  it.each<[string, Figure, Figure, Progress | null]>([
    ['exact', figure(70), target(100), { percent: 70, firmness: 'exact' }],
    [
      'at least so much',
      figure(8555, { qualifier: 'over' }),
      target(10000),
      { percent: 85, firmness: 'over' },
    ],
    [
      'a target itself vague',
      figure(320),
      target(300, { qualifier: 'over' }),
      { percent: 107, firmness: 'about' },
    ],
    ['under', figure(50, { qualifier: 'under' }), target(100), { percent: 50, firmness: 'about' }],
    ['another unit', figure(50, { unit: 'm2' }), target(100), null],
    ['a share of a share', figure(5, { unit: 'percent' }), target(5.5, { unit: 'percent' }), null],
    ['a forecast', figure(50, { kind: 'forecast' }), target(100), null],
    ['beside a forecast', figure(50), figure(100, { kind: 'forecast' }), null],
    ['a target of nothing', figure(50), target(0), null],
  ])('%s', (_name, actual, aim, wanted) => {
    expect(progressOf(actual, aim)).toEqual(wanted);
  });

  it('compares counted things by their counter', () => {
    const unit = { zh: '家', en: 'firms' };
    expect(progressOf(figure(5, { unit }), target(10, { unit: { ...unit } }))?.percent).toBe(50);
    expect(progressOf(figure(5, { unit }), target(10, { unit: { zh: '人', en: 'people' } }))).toBeNull();
  });
});

describe('labels', () => {
  const size = { width: 24, height: 12 };
  const boxes = (marks: readonly Labelled[]) =>
    [...placeLabels(marks, size)].map(([key, { dx, dy, anchor }]) => {
      const mark = marks.find((one) => one.key === key);
      if (mark === undefined) throw new Error(`no mark ${key}`);
      const width = Math.max(...mark.lines.map(textWidth));
      const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
      return { left: mark.x + dx - shift, width, top: mark.y + dy - 0.96, height: mark.lines.length * 1.2 };
    });

  it('never cover each other and never leave the drawing, however the marks fall', () => {
    const next = chance(7);
    for (let round = 0; round < 300; round += 1) {
      const marks = Array.from({ length: 6 }, (_, index) => ({
        key: `${index}`,
        x: next() * size.width,
        y: next() * size.height,
        lines: ['超过3,000亿元', '2024年'],
      }));
      const placed = boxes(marks);
      for (const [index, a] of placed.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.left + a.width).toBeLessThanOrEqual(size.width + 1e-9);
        for (const b of placed.slice(index + 1)) {
          const apart =
            a.left + a.width <= b.left + 1e-9 ||
            b.left + b.width <= a.left + 1e-9 ||
            a.top + a.height <= b.top + 1e-9 ||
            b.top + b.height <= a.top + 1e-9;
          expect(apart).toBe(true);
        }
      }
    }
  });

  it('prefer the place above, and stand beside where there is no room', () => {
    const mark = { key: 'a', x: 12, y: 6, lines: ['100'] };
    expect(placeLabels([mark], size).get('a')).toMatchObject({ anchor: 'middle' });
    expect(placeLabels([{ ...mark, x: 23.9, y: 0.7 }], size).get('a')).toMatchObject({ anchor: 'end' });
  });
});

describe('the drawings of the published facts', () => {
  const targets = [...goalSets(belt).flatMap((set) => set.targets), ...otherTargets(belt)];

  it('place every value of a target that has a day, larger ones higher', () => {
    for (const quantified of targets) {
      const drawn = chartOf(quantified, ({ figure }) => [`${figure.value}`]);
      const dated = quantified.marks.filter(({ day }) => day !== null);
      expect(drawn?.marks ?? []).toHaveLength(dated.length);
      const inOrder = [...(drawn?.marks ?? [])].sort((a, b) => a.mark.figure.value - b.mark.figure.value);
      for (const [index, spot] of inOrder.entries()) {
        expect(spot.y).toBeLessThanOrEqual(inOrder[index - 1]?.y ?? chart.bottom);
        expect(spot.x).toBeGreaterThanOrEqual(chart.left);
        expect(spot.x).toBeLessThanOrEqual(chart.left + chart.across);
      }
    }
  });

  const rows = timelineOf(belt).flatMap((lane) => lane.rows);
  const rowOf = (id: string): Row => {
    const row = rows.find(({ subject }) => subject.id === id);
    if (row === undefined) throw new Error(`no row ${id}`);
    return row;
  };

  it('lead a plan to 2035 to the edge with its date, and an open one without', () => {
    const [long] = plateRow(rowOf('yangshupu-plan-2025'), 'en').bars;
    expect(long).toMatchObject({ to: plate.left + plate.across, after: '2035', isOpen: false });
    const [open] = plateRow(rowOf('knowledge-innovation-district'), 'en').bars;
    expect(open).toMatchObject({
      from: plate.left,
      to: plate.left + plate.across,
      after: null,
      isOpen: true,
    });
  });

  it('pin a step before the first year to the edge with its date', () => {
    const row = rowOf('huan-tongji');
    const old: Row = {
      ...row,
      steps: row.steps.map((step) => ({
        ...step,
        day: '1946-12-31',
        milestone: { ...step.milestone, date: '1946' },
      })),
    };
    expect(plateRow(old, 'en').marks[0]).toMatchObject({ x: plate.left, beyond: 'before', date: '1946' });
  });

  it.each(['zh', 'en'] as const)('keep every name inside, beside its marks (%s)', (language) => {
    for (const row of rows) {
      const { name, label, bars, marks } = plateRow(row, language);
      const width = (100 * textWidth(name)) / plate.width;
      const left = label.anchor === 'end' ? label.x - width : label.x;
      expect(left, name).toBeGreaterThanOrEqual(0);
      const edge = Math.min(...bars.map(({ from }) => from), ...marks.map(({ x }) => x));
      if (label.anchor === 'end') expect(label.x).toBeLessThan(edge);
      for (const { x } of marks) expect(x <= left || x >= left + width, name).toBe(true);
    }
  });
});
