import { describe, expect, it } from 'vitest';
import { nothingOnline, onlineBuild, onlinePlugin } from '../../src/build/online';
import { checkOnline } from '../../src/model/online/check';
import { placesOrigins } from '../../src/model/online-places';

const good = { url: 'https://gis.example.org/ogc', collection: 'places' };
const checkPlaces = (places: unknown) => {
  const { online, problems } = checkOnline({ baseMaps: [], places });
  return { places: online?.places ?? null, problems };
};

describe('in online.json', () => {
  const built = (places: unknown) => {
    const { online } = checkOnline({ baseMaps: [], places });
    if (online === null) throw new Error('does not pass');
    return onlineBuild(online);
  };

  it('admits its host to the page, once, and tells the page', () => {
    const build = built(good);
    expect(build.hosts).toEqual(['https://gis.example.org']);
    const tags = [onlinePlugin(build).transformIndexHtml].flatMap((hook) =>
      typeof hook === 'function' ? Reflect.apply(hook, {}, []) : [],
    );
    const content = tags.find(({ attrs }) => attrs.name === 'belt-places')?.attrs.content;
    expect(JSON.parse(content)).toEqual(checkPlaces(good).places);
  });

  it('that is not there leaves the page as it is', () => {
    expect(built(undefined)).toEqual(nothingOnline);
    expect(built(null)).toEqual(nothingOnline);
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
    ['every host at once', { url: 'https://*/ogc' }, 'url'],
    ['a host that would end a directive', { url: 'https://a.example;script-src/ogc' }, 'url'],
    ['another host behind a backslash', { url: '/\\\\gis.example.org/ogc' }, 'url'],
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
