import { describe, expect, it } from 'vitest';
import { whereaboutsOf } from '../../src/analysis/whereabouts';
import { factDataOf } from '../../src/layers/factData';
import { stopsOf } from '../../src/map/keys/stops';
import type { Subject } from '../../src/model/subject';
import { facetIndex } from '../../src/search/facetIndex';
import { figureView } from '../../src/wording/figures';
import { readingOf } from '../../src/wording/reading';
import { kindWord, siteWords } from '../../src/wording/subjects';
import { belt, entries } from '../search/published';
import { stations } from '../setup/stations';

const data = factDataOf(belt);
const drawn = (source: keyof typeof data) => data[source].features.map(({ properties }) => properties ?? {});
const idsOf = (rows: readonly Record<string, unknown>[]) => new Set(rows.map(({ id }) => String(id)));
const records = (type: Subject['type']) => belt.allSubjects().filter((subject) => subject.type === type);
const stops = stopsOf(belt, stations, [], null);

/** Everything that a record's mark on the map tells by its look, which its page must tell in words. */
describe.each(['zh', 'en'] as const)('from the map to the words (%s)', (language) => {
  const reading = readingOf(belt, language, '2026-11-26');

  it('each mark, outline and ribbon has a record with this name, and a kind in words', () => {
    const all = [...drawn('places'), ...drawn('zone-names'), ...drawn('ribbons')];
    expect(all.length).toBeGreaterThan(40);
    for (const row of all) {
      const subject = belt.subject(String(row['id']));
      expect(subject?.name[language], String(row['id'])).toBe(row[language]);
      if (subject !== undefined) expect(kindWord(subject, reading), subject.id).toBeTruthy();
    }
  });

  it('the hue of a mark is the first of the areas that its page names', () => {
    for (const row of drawn('places')) {
      const subject = belt.subject(String(row['id']));
      if (subject?.type !== 'place') throw new Error(`${String(row['id'])} is no place`);
      const areas = subject.record.areas.flatMap((id) => belt.subject(id) ?? []);
      const zones = areas.flatMap((area) =>
        area.type === 'zone' ? [area.record.role === 'zone' ? area.id : area.record.parent] : [],
      );
      expect(row['hue'], subject.id).toBe(zones.find((id) => id !== null) ?? 'none');
      for (const area of subject.record.areas) expect(belt.areaName(area)[language]).not.toBe(area);
    }
  });

  it('the disc of a stated error is told in metres', () => {
    const discs = idsOf(drawn('site-errors'));
    expect(discs.size).toBeGreaterThan(5);
    for (const id of discs) {
      const subject = belt.subject(id);
      if (subject?.type !== 'place' || subject.record.location.precision !== 'approximate')
        throw new Error(`${id} has no stated error`);
      expect(siteWords(subject.record, reading)).toContain(String(subject.record.location.errorMetres));
    }
  });

  it('each of them says where it lies, and its figures are said with their dates', () => {
    for (const { id, subject } of stops) {
      if (subject === null) continue;
      expect(whereaboutsOf(subject, belt, stations), id).not.toBeNull();
      if (!('figures' in subject.record)) continue;
      subject.record.figures.forEach((figure, index) => {
        const { value, date } = figureView(figure, index, reading);
        expect(`${value}${date}`, id).toMatch(/\d/);
      });
    }
  });
});

describe('from the words to the map', () => {
  it('each place with a published site is marked, and each is a stop of the keyboard', () => {
    const sited = records('place').filter((subject) => 'geometry' in subject && subject.geometry !== null);
    expect(idsOf(drawn('places'))).toEqual(new Set(sited.map(({ id }) => id)));
    const reached = new Set(stops.map(({ id }) => id));
    for (const { id } of sited) expect(reached, id).toContain(id);
  });

  it('each zone, section and carrier area is outlined, named, and a stop of the keyboard', () => {
    const areas = new Set(records('zone').map(({ id }) => id));
    expect(idsOf(drawn('zone-names'))).toEqual(areas);
    expect(idsOf(drawn('zones').filter(({ role }) => role !== 'divider'))).toEqual(areas);
    for (const { id } of drawn('ribbons')) areas.add(String(id));
    for (const id of areas) expect(stops.map((stop) => stop.id)).toContain(id);
  });

  it('each record is in the list of all records and can be found by name', () => {
    const listed = new Set(facetIndex(belt).ids);
    const found = new Set(entries.map(({ id }) => id));
    for (const { id } of belt.allSubjects().filter(({ type }) => type !== 'observation')) {
      expect(listed, id).toContain(id);
      expect(found, id).toContain(id);
    }
  });

  it('each metro station of the base map can be found by name, and is a stop of the keyboard', () => {
    for (const { id, name, site } of stations) {
      expect(stops.map((stop) => stop.id)).toContain(id);
      const entry = entries.find((one) => one.kind === 'station' && one.name.zh === name.zh);
      expect(entry?.position, name.en).toEqual(site);
    }
  });
});
