import { describe, expect, it } from 'vitest';
import type { Asking } from '../../src/model/loadOgc';
import { OgcRefusal, whyOf } from '../../src/model/ogc/refusal';
import { type Behaviour, fakeServer } from './fakeServer';
import { features, serving } from './serving';

const { behave, items, load, root } = serving();

async function refusal(behaviour: Partial<Behaviour>, wish: Partial<Asking> = {}, config: object = {}) {
  behave({ features, ...behaviour });
  const error: unknown = await load(wish, config).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Error);
  return whyOf(error).problem.en;
}

describe('an answer is refused whole', () => {
  const withNext = (href: string): Partial<Behaviour> => ({
    spoil: (page) => ({ ...page, links: [{ rel: 'next', type: 'application/geo+json', href }] }),
  });

  it('when the next page is a former one', async () => {
    expect(await refusal(withNext('items?f=json&limit=10'))).toContain('was read before');
    expect(items()).toHaveLength(1);
  });

  it('when the next page is on another host, with its name', async () => {
    const said = await refusal(withNext('http://localhost:5000/collections/places/items?token=secret'));
    expect(said).toContain('http://localhost:5000;');
    expect(said).toContain(root());
    expect(said).not.toContain('secret');
  });

  it('when it is sent on to another host', async () => {
    const other = await fakeServer();
    other.behave({ features });
    const said = await refusal({
      instead: (url, _, response) => {
        response.writeHead(302, { Location: `${other.root}${url.pathname}${url.search}` });
        response.end();
        return true;
      },
    });
    await other.close();
    expect(said).toContain(other.root);
  });

  it('when features are missing', async () => {
    expect(await refusal({ spoil: (page) => ({ ...page, numberMatched: 26 }) })).toContain(
      '26 features, 25 came',
    );
  });

  it('when a page fails', async () => {
    const said = await refusal({
      instead: (url, _, response) => {
        if (url.searchParams.get('offset') !== '10') return false;
        response.writeHead(500, { 'Content-Type': 'application/json' });
        response.end('{"code":"NoApplicableCode"}');
        return true;
      },
    });
    expect(said).toContain('page 2 with HTTP 500');
  });

  it.each<[string, string, string, string]>([
    ['HTML', 'text/html; charset=utf-8', '<!doctype html>', 'text/html'],
    ['half a file', 'application/geo+json', '{"type":"FeatureCollection","features":[{', 'no GeoJSON'],
    ['one feature', 'application/geo+json', '{"type":"Feature"}', 'no GeoJSON'],
    ['the landing page', 'application/json', '{"title":"x","links":[]}', 'no GeoJSON'],
  ])('when it is %s', async (_name, type, body, says) => {
    const said = await refusal({
      instead: (_url, _request, response) => {
        response.writeHead(200, { 'Content-Type': type });
        response.end(body);
        return true;
      },
    });
    expect(said).toContain(says);
  });

  const webMercator = 'http://www.opengis.net/def/crs/EPSG/0/3857';
  it.each<[string, Partial<Behaviour>]>([
    ['by its header', { headers: { 'Content-Crs': `<${webMercator}>` } }],
    [
      'by its member crs',
      { spoil: (page) => ({ ...page, crs: { type: 'name', properties: { name: webMercator } } }) },
    ],
    ['by its collection', { collection: { id: 'places', crs: [webMercator] } }],
  ])('when it is in another system than CRS84, %s', async (_name, behaviour) => {
    expect(await refusal(behaviour)).toContain('EPSG/0/3857');
  });

  it('in few words, however much the server says of itself', async () => {
    const said = await refusal({ headers: { 'Content-Crs': `<${'x'.repeat(5000)}>` } });
    expect(said.length).toBeLessThan(250);
  });

  it('when the service says to be something else', async () => {
    expect(await refusal({ conformance: { conformsTo: ['http://www.opengis.net/spec/wfs/2.0'] } })).toContain(
      'conforms',
    );
  });

  it.each<[string, Asking['limits'], string]>([
    ['pages', { pages: 2, features: 1000, bytes: 1e6 }, '2 pages'],
    ['features', { pages: 9, features: 15, bytes: 1e6 }, '15 features'],
    ['bytes', { pages: 9, features: 1000, bytes: 2500 }, 'MB'],
  ])('when there are too many %s', async (_name, limits, says) => {
    expect(await refusal({}, { ...(limits && { limits }) })).toContain(says);
  });

  it('when the server does not answer in time, or at all', async () => {
    expect(await refusal({ instead: () => true }, { patience: 80 })).toContain('does not answer');
    expect(await refusal({}, {}, { url: 'http://127.0.0.1:1' })).toContain('does not answer');
  });

  it('as the kind of error that says what to do', async () => {
    behave({ features, ...withNext('https://elsewhere.example/') });
    await expect(load()).rejects.toBeInstanceOf(OgcRefusal);
  });
});
