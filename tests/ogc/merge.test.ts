import { describe, expect, it } from 'vitest';
import { gcjToBd, wgsToGcj } from '../../src/model/datum';
import { mergePlaces } from '../../src/model/ogc/merge';
import { readFeatures } from '../../src/model/ogc/read';
import { OgcRefusal } from '../../src/model/ogc/refusal';
import type { Feature } from './fakeServer';
import { configured, edited, facts, moved, publishedPlaces } from './published';

const today = '2026-11-26';
const merge = (features: readonly unknown[], wish: object = {}) =>
  mergePlaces(facts, features, configured(wish), 'places', today);

/** The door alone, without the check that follows. */
const read = (features: readonly unknown[], wish: object = {}) =>
  readFeatures(features, configured(wish), facts, 'places');

/** What the endpoint is refused for. */
function refusal(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof OgcRefusal) return error.said;
    throw error;
  }
  throw new Error('not refused');
}
const place = (id: string, merged = merge(publishedPlaces())) =>
  merged.facts.places.features.find((feature) => feature.id === id);

const known = facts.places.features;
const company = known.find(({ geometry, properties }) => geometry !== null && properties.kind === 'company');
const id = company?.id ?? '';
/** Columns of a site that is not published. */
const unplaced = {
  site_precision: 'unpublished',
  site_error_m: null,
  site_note_zh: null,
  site_note_en: null,
  site_checked_by: null,
  site_checked_on: null,
};

describe('what the office changed', () => {
  it('comes through, and nothing else is touched', () => {
    const changed = edited({
      [id]: { summary_zh: '一家公司。', summary_en: 'A company.', status: 'planned', related: '' },
    });
    const merged = merge(changed);
    expect(merged.problems).toEqual([]);
    expect(place(id, merged)?.properties).toEqual({
      ...company?.properties,
      summary: { zh: '一家公司。', en: 'A company.' },
      status: 'planned',
      related: [],
    });
    expect(merged.facts.places.features.filter((feature) => feature.id !== id)).toEqual(
      known.filter((feature) => feature.id !== id),
    );
  });

  it('is refused when what is left out takes ever more with it, each round of which costs time', () => {
    const chain = (length: number): readonly Feature[] => [
      ...publishedPlaces(),
      ...Array.from({ length }, (_, n): Feature => {
        const [first] = publishedPlaces();
        const names = { id: `link-${n}`, name_zh: `环${n}`, name_en: `Link ${n}` };
        const related = n + 1 < length ? `link-${n + 1}` : 'nowhere';
        return {
          type: 'Feature',
          geometry: null,
          properties: { ...first?.properties, ...unplaced, ...names, related },
        };
      }),
    ];
    expect(merge(chain(4)).leftOut).toBe(4);
    expect(refusal(() => merge(chain(9))).problem.en).toMatch(/refer to them turn bad; for instance/);
  });

  it('a new place needs everything that a record needs', () => {
    const [first] = publishedPlaces();
    const fresh: Feature = {
      type: 'Feature',
      geometry: null,
      properties: {
        ...first?.properties,
        id: 'new-works',
        name_zh: '新工场',
        name_en: 'New Works',
        sources: 'press-conference-2023-08-17#A3',
        cites_json: '',
        site_precision: 'unpublished',
        site_error_m: null,
        site_note_zh: null,
        site_note_en: null,
      },
    };
    const merged = merge([...publishedPlaces(), fresh]);
    expect(merged.problems).toEqual([]);
    expect(place('new-works', merged)?.properties).toMatchObject({
      name: { zh: '新工场', en: 'New Works' },
      cites: [{ source: 'press-conference-2023-08-17', locator: 'A3' }],
      location: { precision: 'unpublished' },
    });
    const poor = { ...fresh, properties: { id: 'new-works', name_zh: '新工场' } };
    const { problems, leftOut } = merge([...publishedPlaces(), poor]);
    expect(leftOut).toBe(1);
    expect(problems.map(({ record, field }) => `${record} ${field}`)).toEqual(
      ['name_en', 'name_basis', 'summary_zh', 'as_of', 'confidence', 'sources', 'kind', 'areas']
        .concat(['area_basis', 'status', 'status_as_of', 'site_precision'])
        .map((field) => expect.stringContaining(`new-works ${field}`)),
    );
  });

  it('one name of two is not paired with a former one', () => {
    const only = publishedPlaces().map((feature) => ({
      ...feature,
      properties: {
        id: feature.id,
        name_zh: feature.id === id ? '改了名' : feature.properties['name_zh'],
      },
    }));
    const { problems } = read(only);
    expect(problems.map(({ record, field }) => [record, field])).toEqual([[id, 'name_en']]);
  });

  it('a place that is gone goes, unless another record refers to it', () => {
    const without = (gone: string) => merge(publishedPlaces().filter((feature) => feature.id !== gone));
    const lonely = without('shijing-sports-park');
    expect(lonely).toMatchObject({ problems: [], taken: known.length - 1, kept: 0 });
    expect(place('shijing-sports-park', lonely)).toBeUndefined();
    const needed = without('wujiaochang');
    expect(needed).toMatchObject({ problems: [], taken: known.length - 1, kept: 1 });
    expect(needed.facts.places).toEqual(facts.places);
  });
});

describe('what is wrong is named by collection, record and field, and the bundle’s record stands', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['no English name', { name_en: null }, 'name_en'],
    ['a kind that there is not', { kind: 'shop' }, 'kind'],
    ['a date that is none', { as_of: '26.11.2026' }, 'as_of'],
    ['a day that never was', { as_of: '2023-02-30' }, 'as_of'],
    ['a source that there is not', { sources: 'nobody#1', cites_json: null }, 'sources#1.source'],
    ['no source', { sources: '', cites_json: '' }, 'sources'],
    ['an area that there is not', { areas: 'pudong' }, 'areas'],
    ['an industry that there is not', { industries: 'fishing' }, 'industries'],
    ['a list that is no JSON', { news_json: '[{' }, 'news_json'],
    ['a figure without a unit', { figures_json: '[{"value":1}]' }, 'figures_json#1.label'],
    ['an error beyond its precision', { site_precision: 'exact', site_error_m: 400 }, 'site_error_m'],
    ['a check without its day', { site_checked_by: '张' }, 'site_checked_on'],
    ['a pin for no published site', { site_precision: 'unpublished' }, 'geometry'],
  ])('%s', (_name, change, field) => {
    const merged = merge(edited({ [id]: change }));
    expect(merged.problems[0]).toMatchObject({ file: 'places', record: id, field });
    expect(new Set(merged.problems.map(({ record }) => record))).toEqual(new Set([id]));
    expect(merged.facts.places).toEqual(facts.places);
    expect(merged).toMatchObject({ taken: known.length - 1, leftOut: 1, kept: 1 });
  });

  it.each<[string, (feature: Feature) => Feature, string]>([
    ['swapped axes', (feature) => moved(feature, ([x, y]) => [y, x]), 'swapped'],
    ['GCJ-02', (feature) => moved(feature, wgsToGcj), 'GCJ-02'],
    ['far away', (feature) => moved(feature, ([x, y]) => [x + 1, y]), 'outside'],
    ['a line', (feature) => ({ ...feature, geometry: { type: 'LineString', coordinates: [] } }), 'point'],
  ])('a place with %s', (_name, change, says) => {
    const features = publishedPlaces().map((each) => (each.id === 'wujiaochang' ? change(each) : each));
    const merged = merge(features);
    expect(merged.problems[0]).toMatchObject({ file: 'places', record: 'wujiaochang' });
    expect(merged.problems.map(({ problem }) => problem.en).join()).toContain(says);
    expect(merged.facts.places).toEqual(facts.places);
  });

  it('an id that stands twice', () => {
    const [first] = publishedPlaces();
    const merged = merge([...publishedPlaces(), first]);
    expect(merged.facts.places).toEqual(facts.places);
    expect(merged.problems).toMatchObject([{ record: first?.id, field: 'id' }]);
  });
});

describe('the endpoint as a whole is refused', () => {
  it('when nearly all is shifted, with the datum that it seems to be', () => {
    const gcj = publishedPlaces().map((feature) => moved(feature, wgsToGcj));
    expect(refusal(() => merge(gcj)).remedy.en).toContain('"datum": "GCJ-02"');
    const bd = publishedPlaces().map((feature) => moved(feature, (at) => gcjToBd(wgsToGcj(at))));
    expect(refusal(() => merge(bd)).remedy.en).toContain('"datum": "BD-09"');
  });

  it('when fewer than half pass, with an instance of what is wrong', () => {
    const pinned = publishedPlaces().filter(({ geometry }) => geometry !== null);
    const swapped = pinned.map((feature) => moved(feature, ([x, y]) => [y, x]));
    expect(refusal(() => merge(swapped)).problem.en).toContain('swapped');
    const nameless = publishedPlaces().map(({ properties, ...feature }) => ({
      ...feature,
      properties: { ...properties, name_zh: null },
    }));
    expect(refusal(() => merge(nameless)).problem.en).toContain(`0 of ${known.length}`);
  });

  it('when it has fewer than half as many, or none', () => {
    expect(refusal(() => merge(publishedPlaces().slice(0, 5))).problem.en).toContain('less than half');
    expect(refusal(() => merge([])).problem.en).toContain('no GeoJSON');
  });
});
