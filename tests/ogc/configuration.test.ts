import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesPlugin } from '../../src/build/places';
import { checkPlaces } from '../../src/model/ogc/configuration';
import { placesOrigins } from '../../src/model/online-places';

const good = { url: 'https://gis.example.org/ogc', collection: 'places' };

describe('in online.json', () => {
  const read = (content: object) => {
    const root = mkdtempSync(join(tmpdir(), 'belt-'));
    mkdirSync(join(root, 'geodata'));
    writeFileSync(join(root, 'geodata', 'online.json'), JSON.stringify(content));
    return [placesPlugin(root).transformIndexHtml].flatMap((hook) =>
      typeof hook === 'function' ? Reflect.apply(hook, {}, []) : [],
    );
  };

  it('is told to the page', () => {
    const [tag] = read({ places: good });
    expect(tag.attrs.name).toBe('belt-places');
    expect(JSON.parse(tag.attrs.content)).toEqual(checkPlaces(good).places);
  });

  it('is refused with where and why', () => {
    expect(() => read({ places: { ...good, url: 'gis' } })).toThrow(/online.json › places › url/);
  });

  it('that is not there leaves the page as it is', () => {
    expect(read({})).toEqual([]);
    expect(read({ places: null })).toEqual([]);
  });
});

describe('the configuration of an endpoint', () => {
  it('may be left out', () => {
    expect(checkPlaces(undefined)).toEqual({ places: null, problems: [] });
    expect(checkPlaces(null)).toEqual({ places: null, problems: [] });
  });

  it('needs an address and a collection; the rest has defaults', () => {
    expect(checkPlaces(good).places).toEqual({
      ...good,
      fields: {},
      pageSize: 500,
      maxAgeMinutes: 60,
      credit: null,
      datum: 'WGS-84',
    });
  });

  it.each(['https://gis.example.org', 'http://10.1.2.3:5000/api/', '/ogc', '/', 'https://a.example/x?MAP=b'])(
    'takes %s',
    (url) => {
      expect(checkPlaces({ ...good, url }).problems).toEqual([]);
    },
  );

  it.each<[string, object, string]>([
    ['no address', { url: '' }, 'url'],
    ['an address without its scheme', { url: 'gis.example.org/ogc' }, 'url'],
    ['an address of a script', { url: 'javascript:alert(1)' }, 'url'],
    ['another host without its scheme', { url: '//gis.example.org' }, 'url'],
    ['a password in the address', { url: 'https://a:b@gis.example.org' }, 'url'],
    ['a path as collection', { collection: 'a/b' }, 'collection'],
    ['a field that we do not have', { fields: { name: 'mc' } }, 'fields.name'],
    ['no name for a field', { fields: { name_zh: '' } }, 'fields.name_zh'],
    ['pages of nothing', { pageSize: 0 }, 'pageSize'],
    ['a datum that there is not', { datum: 'CRS84' }, 'datum'],
    ['a credit in one language', { credit: { zh: '某局' } }, 'credit.en'],
    ['a slip', { colection: 'x' }, 'colection'],
  ])('refuses %s', (_name, wish, field) => {
    const { places, problems } = checkPlaces({ ...good, ...wish });
    expect(places).toBeNull();
    expect(problems).toMatchObject([{ file: 'online.json', record: 'places', field }]);
    expect(problems[0]?.remedy.zh).toMatch(/[\u4e00-\u9fff]/);
  });

  it('names the host that the page must be allowed to ask', () => {
    expect(placesOrigins({ url: 'https://gis.example.org:8443/ogc' })).toEqual([
      'https://gis.example.org:8443',
    ]);
    expect(placesOrigins({ url: '/ogc' })).toEqual([]);
  });
});
