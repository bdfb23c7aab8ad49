import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFacts } from '../../../src/model/check/check-facts';
import { wgsToGcj } from '../../../src/model/datum';
import { type Facts, parseFacts, type RawFacts } from '../../../src/model/facts';
import type { Position } from '../../../src/model/geometry';
import { applyEdits } from '../../../src/office/edits/applyEdits';
import { cornerMoved, cornersOf } from '../../../src/office/edits/corners';
import { Edit } from '../../../src/office/edits/edit';
import { judged, shiftDoubt } from '../../../src/office/edits/judge';
import { at } from '../../../src/office/json';
import { context, shippedFacts } from '../facts';

let raw: RawFacts;
let facts: Facts;
let ground: Awaited<ReturnType<typeof context>>;
beforeAll(async () => {
  raw = await shippedFacts();
  facts = parseFacts(raw).facts;
  ground = await context();
}, 60_000);

const statement = { errorMetres: 30, by: '王敏，区科委', on: '2026-11-25', note: '' };
const place = (id: string, found = facts) => {
  const feature = found.places.features.find((one) => one.id === id);
  if (feature === undefined) throw new Error(`no place ${id}`);
  return feature;
};
const zone = (id: string, found = facts) => {
  const feature = found.zones.features.find((one) => one.id === id);
  if (feature === undefined) throw new Error(`no zone ${id}`);
  return feature;
};
const siteOf = (id: string): Position => place(id).geometry?.coordinates ?? [0, 0];
const moved = (id: string, [east, north]: Position): Edit => {
  const [longitude, latitude] = siteOf(id);
  return { kind: 'move-place', id, to: [longitude + east, latitude + north], ...statement };
};
const redrawn = (id: string, change: (positions: Position[]) => Position[]): Edit => ({
  kind: 'redraw-outline',
  id,
  outline: {
    type: 'Polygon',
    coordinates: [change(cornersOf(zone(id).geometry).map((one) => one.position))],
  },
  ...statement,
});
const factsAfter = (...edits: Edit[]) => parseFacts(applyEdits(raw, edits).raw).facts;
const problems = (...edits: Edit[]) => judged(raw, applyEdits(raw, edits).raw, ground);

describe('a place that was moved', { timeout: 60_000 }, () => {
  it('is indicative, with its error, who checked it, and what was said before', () => {
    const edit = moved('wujiaochang', [0.000_123_456_7, 0]);
    const { location } = place('wujiaochang', factsAfter(edit)).properties;
    expect(location).toMatchObject({
      precision: 'indicative',
      errorMetres: 30,
      checked: { by: '王敏，区科委', on: '2026-11-25' },
    });
    const said = location.precision === 'unpublished' ? undefined : location.method;
    expect(said?.en).toMatch(/^Set on the map by the district's office on 25 November 2026; no longer/);
    expect(said?.zh).toMatch(/^2026年11月25日由区办公室在地图上绘定/);
    expect(said?.en).toContain('Wujiaochang station of Metro Line 10');
    const [longitude] = place('wujiaochang', factsAfter(edit)).geometry?.coordinates ?? [0];
    expect(longitude).toBe(Number((siteOf('wujiaochang')[0] + 0.000_123_456_7).toFixed(6)));
  });

  it('leaves every other record the same object, and its own other entries as they were', () => {
    const next = applyEdits(raw, [moved('wujiaochang', [0.0001, 0])]).raw;
    expect(next.zones).toBe(raw.zones);
    expect(next.plans).toBe(raw.plans);
    const [before, now] = [at(raw.places, 'features'), at(next.places, 'features')];
    const list = Array.isArray(before) && Array.isArray(now) ? before.map((one, i) => one === now[i]) : [];
    expect(list.filter((isSame) => !isSame).length).toBe(1);
    const [{ location: _old, ...rest }, { location: _new, ...restNow }] = [
      place('wujiaochang').properties,
      place('wujiaochang', factsAfter(moved('wujiaochang', [0.0001, 0]))).properties,
    ];
    expect(restNow).toEqual(rest);
  });

  it('keeps only what was said before the first of several moves', () => {
    const location = place(
      'wujiaochang',
      factsAfter(moved('wujiaochang', [0.0001, 0]), moved('wujiaochang', [0.0002, 0])),
    ).properties.location;
    const said = location.precision === 'unpublished' ? '' : (location.method?.zh ?? '');
    expect(said.match(/原说明/g)?.length).toBe(1);
    expect(said.match(/绘定/g)?.length).toBe(1);
  });

  it('passes the whole check, for every place that has a site', () => {
    const edits = facts.places.features
      .filter(({ geometry }) => geometry !== null)
      .map(({ id }) => moved(id, [0.000_01, 0.000_01]));
    expect(edits.length).toBeGreaterThan(30);
    const { raw: next, problems: refused } = applyEdits(raw, edits);
    expect(refused).toEqual([]);
    expect(checkFacts(next, ground).problems).toEqual(checkFacts(raw, ground).problems);
  });

  it('is refused where there is no such place, or its site is not published', () => {
    const unpublished = facts.places.features.find(({ geometry }) => geometry === null)?.id ?? '';
    const there: Position = [121.51, 31.3];
    const { raw: next, problems: said } = applyEdits(raw, [
      { kind: 'move-place', id: 'nowhere', to: there, ...statement },
      { kind: 'move-place', id: unpublished, to: there, ...statement },
    ]);
    expect(next).toBe(raw);
    expect(said.map(({ record, problem }) => [record, problem.en])).toEqual([
      ['nowhere', 'there is no such place'],
      [unpublished, 'its site is not published, so there is no point to move'],
    ]);
  });

  it('is reported where it leaves its zone, or the city', () => {
    const out = problems(moved('wujiaochang', [0.05, -0.03]));
    expect(out.map(({ record, problem }) => `${record}: ${problem.en}`)).toEqual([
      expect.stringMatching(/^wujiaochang: lies outside da-chuangzhi/),
    ]);
    const far = problems({ kind: 'move-place', id: 'wujiaochang', to: [116.4, 39.9], ...statement });
    expect(far.map(({ problem }) => problem.en)).toContain(
      'lies outside Yangpu and its surroundings: [116.4, 39.9]',
    );
  });

  it('is doubted where it went just as far as another datum would take it', () => {
    const site = siteOf('wujiaochang');
    expect(shiftDoubt(site, wgsToGcj(site))?.problem.en).toContain('GCJ-02');
    expect(shiftDoubt(site, [site[0] + 0.001, site[1]])).toBe(null);
    expect(shiftDoubt(wgsToGcj(site), site)).toBe(null);
  });
});

describe('an outline that was redrawn', { timeout: 60_000 }, () => {
  const shrunk = (positions: Position[]) => {
    const [x, y] = positions.reduce(
      ([a, b], [c, d]) => [a + c / positions.length, b + d / positions.length],
      [0, 0],
    );
    return positions.map(([a, b]): Position => [x + (a - x) * 0.99, y + (b - y) * 0.99]);
  };

  it('is closed, right-handed and to six decimals, says how it was drawn, and passes the check', () => {
    const edit = redrawn('bay-valley', (positions) => shrunk(positions).reverse());
    const { geometry, properties } = zone('bay-valley', factsAfter(edit));
    expect(properties.boundary).toMatchObject({
      status: 'indicative',
      errorMetres: 30,
      checked: { by: statement.by },
    });
    expect(properties.boundary.method.en).toMatch(
      /^Redrawn on the map by the district's office on 25 November/,
    );
    expect(geometry.coordinates[0]?.at(0)).toEqual(geometry.coordinates[0]?.at(-1));
    expect(problems(edit)).toEqual([]);
    expect(checkFacts(applyEdits(raw, [edit]).raw, ground).problems).toEqual(
      checkFacts(raw, ground).problems,
    );
  });

  it('says who drew it once, also where there was no room for what was said before', () => {
    const edit = redrawn('binjiang-mid-north', shrunk);
    const once = applyEdits(raw, [edit]).raw;
    const { method } = zone('binjiang-mid-north', parseFacts(once).facts).properties.boundary;
    expect(method.en).not.toContain('Earlier note');
    expect(applyEdits(once, [edit]).raw).toEqual(once);
  });

  it('takes its label along where the outline leaves it behind', () => {
    const { labelPoint } = zone('fuxing-island').properties;
    const edit = redrawn('fuxing-island', (positions) => {
      const [x, y] = positions[0] ?? [0, 0];
      return positions.map(([a, b]): Position => [x + (a - x) * 0.2, y + (b - y) * 0.2]);
    });
    const { raw: next, problems: refused } = applyEdits(raw, [edit]);
    expect(refused).toEqual([]);
    const moved = zone('fuxing-island', parseFacts(next).facts).properties.labelPoint;
    expect(moved).not.toEqual(labelPoint);
    expect(judged(raw, next, ground).filter(({ field }) => field === 'labelPoint')).toEqual([]);
    const still = zone('bay-valley', factsAfter(redrawn('bay-valley', shrunk))).properties.labelPoint;
    expect(still).toEqual(zone('bay-valley').properties.labelPoint);
  });

  it('is refused where it crosses itself or has no three corners', () => {
    const knot = redrawn('bay-valley', ([a, b, c, d]) =>
      [a, c, b, d].flatMap((one) => (one === undefined ? [] : [one])),
    );
    const few = redrawn('bay-valley', (positions) => positions.slice(0, 2));
    const said = [knot, few].map((edit) => applyEdits(raw, [edit]).problems[0]);
    expect(said.map((one) => one?.record)).toEqual(['bay-valley', 'bay-valley']);
    expect(said[0]?.problem.en).toMatch(/crosses itself/);
    expect(said[1]?.problem.en).toMatch(/fewer than 4 positions/);
  });

  it('is reported where a section sticks out of its zone', () => {
    const said = problems(redrawn('binjiang', shrunk));
    expect(new Set(said.map(({ record }) => record))).toContain('binjiang-south');
    expect(said.some(({ problem }) => problem.en.includes('lie outside binjiang'))).toBe(true);
  });

  it('breaks nothing where a shared corner moves in all its outlines', () => {
    const outlines = new Map(facts.zones.features.map(({ id, geometry }) => [id, geometry]));
    const [first] = cornersOf(zone('binjiang-south').geometry).filter(({ position }) =>
      cornersOf(zone('binjiang').geometry).some(({ position: other }) => other.join() === position.join()),
    );
    if (first === undefined) throw new Error('no shared corner');
    const [x, y] = first.position;
    const next = cornerMoved(outlines, 'binjiang-south', first, [x + 0.0003, y + 0.0003], true);
    const changed = [...next].filter(([id, area]) => area !== outlines.get(id));
    expect(changed.map(([id]) => id)).toEqual(['binjiang', 'binjiang-south']);
    expect(
      problems(
        ...changed.map(([id, outline]): Edit => ({ kind: 'redraw-outline', id, outline, ...statement })),
      ),
    ).toEqual([]);
  });
});

describe('an edit as data', () => {
  it('comes back from JSON as it was, and nothing else is taken for one', () => {
    const edit = moved('wujiaochang', [0.0001, 0]);
    expect(v.parse(Edit, JSON.parse(JSON.stringify(edit)))).toEqual(edit);
    expect(v.is(Edit, { ...edit, by: ' ' })).toBe(false);
    expect(v.is(Edit, { ...edit, errorMetres: 0 })).toBe(false);
    expect(v.is(Edit, { ...edit, on: 'yesterday' })).toBe(false);
  });
});
