import { beforeAll, describe, expect, it } from 'vitest';
import type { RawFacts } from '../../../src/model/facts';
import { at, type Json, jsonOf, listOf, put } from '../../../src/office/json';
import { mergeFacts, publishedSince, type Side } from '../../../src/office/merge/merge';
import { idOf, recordsIn, withRecords } from '../../../src/office/published';
import { shippedFacts } from '../facts';

let base: RawFacts;
/** Places with a site and at least one figure. */
let ids: readonly string[];
beforeAll(async () => {
  base = await shippedFacts();
  ids = recordsIn(base, 'places')
    .filter((place) => at(place, 'geometry.coordinates') !== undefined)
    .map(idOf);
});
const idAt = (index: number): string => ids[index] ?? '';

/** The facts with places changed by their ids; null takes one out. */
function withPlaces(raw: RawFacts, change: (place: Json) => Json | null): RawFacts {
  const lists = {
    places: recordsIn(raw, 'places').flatMap((place) => change(place) ?? []),
    plans: recordsIn(raw, 'plans'),
    indicators: recordsIn(raw, 'indicators'),
    observations: recordsIn(raw, 'observations'),
    sources: recordsIn(raw, 'sources'),
  };
  return withRecords(raw, lists);
}
const setting = (raw: RawFacts, id: string, path: string, value: unknown) =>
  withPlaces(raw, (place) => (idOf(place) === id ? put(place, path, value) : place));
const without = (raw: RawFacts, id: string) =>
  withPlaces(raw, (place) => (idOf(place) === id ? null : place));
const placeIn = (raw: RawFacts, id: string) => recordsIn(raw, 'places').find((place) => idOf(place) === id);
const undecided = () => null;
const zh = 'properties.summary.zh';
const en = 'properties.status';

describe('a draft that somebody else’s publishing has overtaken', () => {
  it('keeps both: what it changed, and what was published in other records and other entries', () => {
    const ours = setting(base, idAt(0), zh, '草稿写的');
    const theirs = setting(setting(base, idAt(0), en, 'closed'), idAt(1), zh, '别人写的');
    const { raw, clashes } = mergeFacts(base, ours, theirs, undecided);
    expect(clashes).toEqual([]);
    expect(at(placeIn(raw, idAt(0)), zh)).toBe('草稿写的');
    expect(at(placeIn(raw, idAt(0)), en)).toBe('closed');
    expect(at(placeIn(raw, idAt(1)), zh)).toBe('别人写的');
    // What the draft did not touch is the published object itself, so that it is no difference.
    expect(placeIn(raw, idAt(1))).toBe(placeIn(theirs, idAt(1)));
  });

  it('keeps what was added and taken out on either side', () => {
    const added = { ...jsonOf(placeIn(base, idAt(2))), id: 'new-one' };
    const fresh = put(added, 'properties.id', 'new-one');
    const ours = without(base, idAt(0));
    const theirs = without(base, idAt(1));
    const places = [...recordsIn(theirs, 'places'), fresh];
    const more = { ...theirs, places: { ...jsonOf(theirs.places), features: places } };
    const { raw, clashes } = mergeFacts(base, ours, more, undecided);
    expect(clashes).toEqual([]);
    const left = recordsIn(raw, 'places').map(idOf);
    expect(left).not.toContain(idAt(0));
    expect(left).not.toContain(idAt(1));
    expect(left).toContain('new-one');
  });

  it.each<[Side | null, string]>([
    [null, '别人写的'],
    ['theirs', '别人写的'],
    ['ours', '草稿写的'],
  ])('shows both words where both changed an entry, and goes by the choice (%s)', (side, expected) => {
    const ours = setting(base, idAt(0), zh, '草稿写的');
    const theirs = setting(base, idAt(0), zh, '别人写的');
    const { raw, clashes } = mergeFacts(base, ours, theirs, () => side);
    expect(clashes.map(({ change, side: chosen }) => [change.id, chosen])).toEqual([[idAt(0), side]]);
    expect(clashes[0]?.change.fields.map(({ before, after }) => [before, after])).toEqual([
      ['别人写的', '草稿写的'],
    ]);
    expect(at(placeIn(raw, idAt(0)), zh)).toBe(expected);
  });

  it('never mixes two sites', () => {
    const [longitude, latitude] = listOf(at(placeIn(base, idAt(0)), 'geometry.coordinates'));
    const site = 'geometry.coordinates';
    const ours = setting(base, idAt(0), site, [Number(longitude) + 0.001, latitude]);
    const theirs = setting(base, idAt(0), site, [longitude, Number(latitude) + 0.001]);
    const { raw, clashes } = mergeFacts(base, ours, theirs, undecided);
    expect(clashes.map(({ change }) => change.kind)).toEqual(['moved']);
    expect(at(placeIn(raw, idAt(0)), site)).toEqual(at(placeIn(theirs, idAt(0)), site));
  });

  it('asks where one took out what the other changed, either way round', () => {
    const changed = setting(base, idAt(0), zh, '改了');
    const gone = without(base, idAt(0));
    const ours = mergeFacts(base, gone, changed, undecided);
    expect(ours.clashes.map(({ change }) => change.kind)).toEqual(['removed']);
    expect(placeIn(ours.raw, idAt(0))).toBeDefined();
    const theirs = mergeFacts(base, changed, gone, undecided);
    expect(theirs.clashes.map(({ change }) => change.kind)).toEqual(['added']);
    expect(placeIn(theirs.raw, idAt(0))).toBeUndefined();
    expect(placeIn(mergeFacts(base, changed, gone, () => 'ours').raw, idAt(0))).toBeDefined();
  });

  it('keeps figures that either side added, and asks where both changed the same one', () => {
    const figure = (value: number) => ({ label: { zh: `第${value}`, en: `No. ${value}` }, value });
    const figures = 'properties.figures';
    const start = setting(base, idAt(0), figures, [figure(1)]);
    const ours = setting(base, idAt(0), figures, [figure(1), figure(2)]);
    const theirs = setting(base, idAt(0), figures, [figure(1), figure(3)]);
    const merged = mergeFacts(start, ours, theirs, undecided);
    expect(merged.clashes).toEqual([]);
    expect(at(placeIn(merged.raw, idAt(0)), figures)).toEqual([figure(1), figure(3), figure(2)]);
    const [mine, others] = [4, 5].map((value) => setting(base, idAt(0), figures, [figure(value)]));
    expect(mergeFacts(start, mine ?? base, others ?? base, undecided).clashes).toHaveLength(1);
  });

  it('never mixes two outlines of a zone', () => {
    const zones = listOf(at(base.zones, 'features')).map(jsonOf);
    const redrawn = (by: number): RawFacts => {
      const [first, ...rest] = zones;
      const [ring] = listOf(at(first, 'geometry.coordinates'));
      const corners = listOf(ring).map((corner) => [Number(listOf(corner)[0]) + by, listOf(corner)[1]]);
      const features = [put(jsonOf(first), 'geometry.coordinates', [corners]), ...rest];
      return { ...base, zones: { ...jsonOf(base.zones), features } };
    };
    const [ours, theirs] = [redrawn(0.001), redrawn(0.002)];
    const { raw, clashes } = mergeFacts(base, ours, theirs, undecided);
    expect(clashes.map(({ change }) => change.sheet)).toEqual(['zones']);
    expect(raw.zones).toEqual(theirs.zones);
    expect(mergeFacts(base, ours, theirs, () => 'ours').raw.zones).toEqual(ours.zones);
  });

  it('is no difference where it was itself what was published', () => {
    const ours = setting(base, idAt(0), zh, '草稿写的');
    const { raw, clashes } = mergeFacts(base, ours, ours, undecided);
    expect(clashes).toEqual([]);
    expect(placeIn(raw, idAt(0))).toBe(placeIn(ours, idAt(0)));
    expect(publishedSince(base, ours, ours)).toEqual([]);
  });

  it('lists what was published meanwhile, and not what the draft says as well', () => {
    const ours = setting(base, idAt(0), zh, '草稿写的');
    const theirs = setting(ours, idAt(1), zh, '别人写的');
    expect(publishedSince(base, ours, theirs).map(({ id }) => id)).toEqual([idAt(1)]);
  });
});
