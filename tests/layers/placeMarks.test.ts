import { expect, it } from 'vitest';
import { fanOffsets } from '../../src/layers/fan';
import { hueOf } from '../../src/layers/hueOf';
import { nameGrid, nameLevels } from '../../src/layers/nameLevels';
import { placeMarks } from '../../src/layers/placeMarks';
import { type Belt, createBelt } from '../../src/model/belt';
import { type Facts, parseFacts } from '../../src/model/facts';
import type { PlaceSubject } from '../../src/model/subject';
import { factsWith } from '../bench/manyPlaces';
import { chance, oneOf } from '../store/random';

const ranks = ['centre', 'university', 'carrier', 'project', 'company', 'platform', 'renewal'];
const rankOf = ({ record }: PlaceSubject) => ranks.indexOf(record.kind);

/** The marks as they are defined: made of the places that are shown, as if there were no others. */
function plainMarks(belt: Belt, shown: ReadonlySet<string> | null): unknown[] {
  const places = belt
    .allSubjects()
    .flatMap((subject) =>
      subject.type === 'place' && (shown?.has(subject.id) ?? true) && subject.geometry !== null
        ? [{ subject, at: subject.geometry.coordinates }]
        : [],
    );
  const offsets = fanOffsets(places.map(({ at }) => at.join()));
  const sorted = places.toSorted((a, b) => rankOf(a.subject) - rankOf(b.subject));
  const levels = nameLevels(nameGrid(sorted.map(({ at }) => at)), [...sorted.keys()]);
  const levelOf = new Map(sorted.map(({ subject }, index) => [subject.id, levels[index]]));
  return places.map(({ subject: { id, name, record }, subject, at }, index) => ({
    type: 'Feature',
    properties: {
      id,
      ...name,
      kind: record.kind,
      hue: hueOf(belt, record.areas),
      rank: rankOf(subject),
      offset: offsets[index],
      errorMetres:
        'errorMetres' in record.location && record.location.precision !== 'exact'
          ? record.location.errorMetres
          : 0,
      ...(places.length > 1000 ? { namesFrom: levelOf.get(id) } : {}),
    },
    geometry: { type: 'Point', coordinates: [...at] },
  }));
}

const next = chance(611);

/** Every fifth place of a set comes to lie where another one does. */
function crowded(facts: Facts): Facts {
  const sites = facts.places.features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry]));
  const features = facts.places.features.map((feature) =>
    feature.geometry !== null && next() < 0.2 ? { ...feature, geometry: oneOf(next, sites) } : feature,
  );
  return { ...facts, places: { ...facts.places, features } };
}

it.each([137, 400, 3000])(
  'the marks of any choice of %i places are those that the choice alone would have',
  (count) => {
    const belt = createBelt(crowded(parseFacts(factsWith(count)).facts));
    const ids = belt.allSubjects().map(({ id }) => id);
    const shares = [1, 0, ...Array.from({ length: 10 }, next)];
    let fanned = 0;
    for (const share of shares) {
      const shown = share === 1 ? null : new Set(ids.filter(() => next() < share));
      const { marks, places } = placeMarks(belt, shown);
      expect(marks).toEqual(plainMarks(belt, shown));
      expect(places.map(({ place }) => place.id)).toEqual(marks.map(({ properties }) => properties?.['id']));
      fanned += marks.filter(({ properties }) => String(properties?.['offset']) !== '0,0').length;
    }
    expect(fanned).toBeGreaterThan(20);
  },
);

it('a mark that stays as it was is the same object, so that only what changed goes to the map', () => {
  const belt = createBelt(parseFacts(factsWith(400)).facts);
  const all = new Set(placeMarks(belt, null).marks);
  const some = new Set(belt.allSubjects().flatMap(({ id }) => (next() < 0.5 ? [id] : [])));
  const { marks } = placeMarks(belt, some);
  expect(marks.length).toBeGreaterThan(50);
  expect(marks.filter((mark) => all.has(mark)).length).toBeGreaterThan(marks.length * 0.6);
});
