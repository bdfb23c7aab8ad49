import { describe, expect, it } from 'vitest';
import { monthEnd, monthIndex } from '../../../src/compare/targets/axis';
import { goalSets, otherTargets } from '../../../src/compare/targets/goals';
import { effectiveDay, happenedKnownOn, isKnown, knownOn } from '../../../src/compare/targets/known';
import { quantifiedBy, standingOf } from '../../../src/compare/targets/quantified';
import { type Lane, timelineBy, timelineOf } from '../../../src/compare/targets/rows';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { belt as published } from '../../browser/belt';
import { rawFixture } from '../../model/fixture';

/** The made-up facts with sources of these dates. */
function dated(dates: Readonly<Record<string, string | null>>) {
  const { facts } = parseFacts(rawFixture());
  const [first] = facts.sources;
  if (first === undefined) throw new Error('the fixture has no source');
  const sources = Object.entries(dates).map(([id, date]) => ({ ...first, id, date }));
  return createBelt({ ...facts, sources });
}
const cite = (...ids: string[]) => ids.map((source) => ({ source, locator: null }));

describe('from when a thing is known', () => {
  const belt = dated({ early: '2020', month: '2021-02', day: '2021-02-14', undated: null });

  it.each([
    ['the end of a year', ['early'], '2020-12-31'],
    ['the end of a month', ['month'], '2021-02-28'],
    ['the day', ['day'], '2021-02-14'],
    ['the earliest of several', ['month', 'day'], '2021-02-14'],
    ['a dated source before an undated one', ['undated', 'day'], '2021-02-14'],
    ['what it says, where no source has a date', ['undated'], '2019-06-30'],
    ['what it says, where the source is missing', ['nowhere'], '2019-06-30'],
  ])('%s', (_name, ids, day) => {
    expect(knownOn(cite(...ids), belt, '2019-06')).toBe(day);
  });

  it('is not known to have happened before it can have', () => {
    expect(happenedKnownOn(cite('day'), belt, '2021-03-01')).toBe('2021-03-01');
    expect(happenedKnownOn(cite('day'), belt, '2021-02')).toBe('2021-02-14');
    expect(happenedKnownOn(cite('day'), belt, '2021')).toBe('2021-02-14');
  });

  it('counts the day itself, and everything where no day is asked for', () => {
    expect(isKnown({ known: '2021-02-14' }, '2021-02-14')).toBe(true);
    expect(isKnown({ known: '2021-02-14' }, '2021-02-13')).toBe(false);
    expect(isKnown({ known: '2999-01-01' }, null)).toBe(true);
  });

  it('takes a day that has not come for all that is known', () => {
    expect(effectiveDay('2030-01-01', '2026-05-05')).toBeNull();
    expect(effectiveDay('2026-05-05', '2026-05-05')).toBeNull();
    expect(effectiveDay('2026-05-04', '2026-05-05')).toBe('2026-05-04');
    expect(effectiveDay(null, '2026-05-05')).toBeNull();
  });
});

const all = timelineOf(published);
const keysOf = (lanes: readonly Lane[]) =>
  new Set(
    lanes.flatMap(({ rows }) =>
      rows.flatMap(({ bars, steps, values, subject }) => [
        `row ${subject.id}`,
        ...[...bars, ...steps, ...values].map(({ key }) => key),
      ]),
    ),
  );
const [fourDistricts] = goalSets(published);
const targetsBy = (asOf: string | null) =>
  (fourDistricts?.targets ?? []).flatMap((target) => quantifiedBy(target, asOf) ?? []);
const standing = (id: string, asOf: string | null) => {
  const target = [...(fourDistricts?.targets ?? []), ...otherTargets(published)].find(
    ({ plan }) => plan.id === id,
  );
  const known = target === undefined ? null : quantifiedBy(target, asOf);
  return known === null ? null : standingOf(known);
};

describe('the published facts as they were known', () => {
  it('has four goals and five numbers, and knew none of them in 2020', () => {
    expect(fourDistricts?.goals).toHaveLength(4);
    expect(targetsBy(null)).toHaveLength(5);
    expect(targetsBy('2020-01-01')).toEqual([]);
    const ids = [...keysOf(timelineBy(all, '2020-01-01'))].filter((key) => /target|goal|fyp-14/.test(key));
    expect(ids).toEqual([]);
  });

  it('knows the targets from the day of the press conference', () => {
    expect(targetsBy('2023-08-16')).toEqual([]);
    expect(targetsBy('2023-08-17')).toHaveLength(5);
  });

  it('has no actual value before it was published', () => {
    expect(standing('target-software', '2024-12-31')?.latest).toBeNull();
    expect(standing('target-software', '2025-01-31')?.latest?.figure).toMatchObject({
      value: 300_000_000_000,
      asOf: '2024',
      kind: 'actual',
    });
    expect(standing('target-software', null)?.latest?.figure.value).toBe(300_000_000_000);
  });

  it('tells the figure at the start from a later one', () => {
    expect(standing('target-digital-firms', '2024-06-30')).toMatchObject({
      isLater: false,
      latest: { figure: { value: 7000 } },
    });
    expect(standing('target-digital-firms', '2025-01-31')).toMatchObject({
      isLater: true,
      latest: { figure: { value: 8000 } },
    });
    expect(standing('target-leading-firms', null)).toMatchObject({ isLater: false, latest: null });
  });

  it('never takes a target or a forecast for an actual', () => {
    for (const { marks } of [...targetsBy(null), ...otherTargets(published)])
      for (const { role, figure } of marks) {
        expect(role === 'actual').toBe(figure.kind === 'actual');
      }
  });

  it('says each target once', () => {
    const roles = targetsBy(null).map(({ plan, marks }) => [
      plan.id,
      marks.filter(({ figure }) => figure.kind === 'target').length,
    ]);
    expect(Object.fromEntries(roles)).toEqual({
      // The district's plan of 2025 sets another one, for 2027.
      'target-rd': 2,
      'target-tech-contracts': 1,
      'target-software': 1,
      'target-digital-firms': 1,
      'target-leading-firms': 1,
    });
  });

  it('does not know a plan of 2025 from the talk of 2023 that came before it', () => {
    expect(keysOf(timelineBy(all, '2025-03-09')).has('row yangshupu-plan-2025')).toBe(false);
    expect(keysOf(timelineBy(all, '2025-03-10')).has('row yangshupu-plan-2025')).toBe(true);
  });

  it('hides nothing again as the day moves on', () => {
    let before = new Set<string>();
    const sizes: number[] = [];
    for (let month = 0; month <= monthIndex('2030-12-31'); month += 1) {
      const now = keysOf(timelineBy(all, monthEnd(month)));
      expect([...before].filter((key) => !now.has(key))).toEqual([]);
      before = now;
      sizes.push(now.size);
    }
    expect(new Set(sizes).size).toBeGreaterThan(20);
    expect(before).toEqual(keysOf(timelineBy(all, null)));
  });

  it('shows every step and period of what it lists, each record once', () => {
    const rows = all.flatMap((lane) => lane.rows);
    expect(new Set(rows.map(({ subject }) => subject.id)).size).toBe(rows.length);
    for (const { subject, steps } of rows) expect(steps).toHaveLength(subject.record.milestones.length);
    expect(all.map(({ id }) => id)).toEqual([
      'yangpu',
      'da-chuangzhi',
      'binjiang',
      'da-chuanggu',
      'huan-tongji',
      'fuxing-island',
      'elsewhere',
    ]);
  });
});
