import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../src/model/facts';
import { changed } from './change';
import { rawFixture } from './fixture';

type Key = string | number;
const alpha: Key[] = ['features', 0, 'properties'];

describe('the door', () => {
  it('lets valid facts through without a problem and fills in empty lists', () => {
    const { facts, problems } = parseFacts(rawFixture());
    expect(problems).toEqual([]);
    expect(facts.zones.features).toHaveLength(7);
    expect(facts.places.features[1]?.properties.figures).toEqual([]);
    expect(facts.plans[1]?.parent).toBeNull();
  });

  it.each<[string, 'places' | 'sources', Key[], unknown, string, string, string]>([
    ['an empty text', 'places', [...alpha, 'name', 'en'], ' ', 'alpha', 'name.en', 'it is empty'],
    [
      'a missing language',
      'places',
      [...alpha, 'name', 'zh'],
      undefined,
      'alpha',
      'name.zh',
      'a required entry is missing',
    ],
    ['an unknown kind', 'places', [...alpha, 'kind'], 'shop', 'alpha', 'kind', 'unknown value shop'],
    ['an unknown entry', 'places', [...alpha, 'sumary'], 'x', 'alpha', 'sumary', 'unexpected entry sumary'],
    ['no citation', 'places', [...alpha, 'cites'], [], 'alpha', 'cites', 'at least one entry is needed'],
    [
      'a figure as text',
      'places',
      [...alpha, 'figures', 0, 'value'],
      '300',
      'alpha',
      'figures#1.value',
      'must be a number, but is 300',
    ],
    [
      'an unknown unit',
      'places',
      [...alpha, 'figures', 0, 'unit'],
      'stone',
      'alpha',
      'figures#1.unit',
      'unknown unit',
    ],
    [
      'a missing date',
      'places',
      [...alpha, 'figures', 0, 'asOf'],
      undefined,
      'alpha',
      'figures#1.asOf',
      'a required entry is missing',
    ],
    [
      'a date written otherwise',
      'places',
      [...alpha, 'asOf'],
      '17.8.2023',
      'alpha',
      'asOf',
      'not a valid date: 17.8.2023',
    ],
    [
      'a bad precision',
      'places',
      [...alpha, 'location', 'precision'],
      'rough',
      'alpha',
      'location.precision',
      'unknown value rough',
    ],
    [
      'an error too large for exact',
      'places',
      [...alpha, 'location', 'errorMetres'],
      90,
      'alpha',
      'location.errorMetres',
      'too large, the maximum is 60',
    ],
    [
      'two ids',
      'places',
      ['features', 0, 'id'],
      'other',
      'other',
      '',
      'the feature’s id differs from properties.id',
    ],
    [
      'a position with altitude',
      'places',
      ['features', 0, 'geometry', 'coordinates'],
      [121.5, 31.3, 4],
      'alpha',
      'geometry.coordinates#3',
      'a position must be exactly two numbers',
    ],
    [
      'a wrong geometry',
      'places',
      ['features', 0, 'geometry', 'type'],
      'LineString',
      'alpha',
      'geometry.type',
      'unknown value LineString',
    ],
    ['an id in capitals', 'sources', [0, 'id'], 'Press', 'Press', 'id', 'not a valid id: Press'],
    [
      'an address without a protocol',
      'sources',
      [0, 'url'],
      'example.org',
      'press-2023',
      'url',
      'not a web address',
    ],
    [
      'a record that is no record',
      'sources',
      [0],
      7,
      '#1',
      '',
      'must be a group of named entries ({…}), but is 7',
    ],
  ])('drops and reports %s', (_, file, path, value, record, field, problem) => {
    const { facts, problems } = parseFacts(changed(rawFixture(), file, path, value));
    expect(problems.map((p) => [p.record, p.field ?? '', p.problem.en])).toContainEqual([
      record,
      field,
      problem,
    ]);
    for (const p of problems) expect(`${p.problem.zh}${p.remedy.zh}`).toMatch(/^.*\p{Script=Han}.*$/u);
    expect(facts.places.features.length + facts.sources.length).toBe(5);
  });

  it('reports a file of the wrong shape once and loads the others', () => {
    const { facts, problems } = parseFacts({
      ...rawFixture(),
      zones: [],
      plans: undefined,
      indicators: 'none',
    });
    expect(problems.map(({ file, record, field }) => [file, record, field])).toEqual([
      ['zones.geojson', null, null],
      ['plans.json', null, null],
      ['indicators.json', null, null],
    ]);
    expect(facts.zones.features).toEqual([]);
    expect(facts.places.features).toHaveLength(4);
  });

  it('reports the one list that is missing from the indicators', () => {
    const { facts, problems } = parseFacts(changed(rawFixture(), 'indicators', ['observations'], undefined));
    expect(problems).toMatchObject([{ file: 'indicators.json', record: null, field: 'observations' }]);
    expect(facts.indicators.definitions).toHaveLength(1);
  });

  it('numbers a record without an id from one, with its list where a file has two', () => {
    const raw = changed(rawFixture(), 'indicators', ['observations', 1, 'id'], undefined);
    expect(parseFacts(raw).problems[0]).toMatchObject({ record: 'observations#2', field: 'id' });
  });
});
