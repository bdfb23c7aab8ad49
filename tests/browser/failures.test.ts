import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { violationsIn } from './axe';
import { zones } from './belt';
import { untilMapState } from './map';
import { goInPlace, linked, linkTo, untilPage } from './panel';
import { visit } from './visit';
import { withoutWebGl } from './webgl';

const facts = /\/data\/facts\.\w+\.json$/;
/** Small maps are drawn sooner; what fails here does so at any size. */
const small = { width: 1000, height: 640 };
const notFound = (route: Route) => route.fulfill({ status: 404, body: '' });

describe('when the facts do not arrive', () => {
  it.each<[string, (route: Route) => Promise<void>]>([
    ['not there', notFound],
    ['cut off', (route) => route.fulfill({ contentType: 'application/json', body: '{"zones":{"type":"Fea' })],
    ['no network', (route) => route.abort('internetdisconnected')],
  ])('%s: says so in both languages, and tries again when asked', async (_name, answer) => {
    const page = await visit('', {
      ...small,
      before: (opening) => opening.route(facts, answer),
      expected: [/404/, /ERR_INTERNET/],
    });
    const alert = page.getByRole('alert');
    await alert.getByText(zh.panel.status.failed).waitFor();
    await alert.getByText(en.panel.status.failed).waitFor();
    expect(await violationsIn(page, 'facts not arrived')).toEqual([]);
    await page.unroute(facts);
    await alert.getByRole('button', { name: zh.panel.status.retry }).click();
    await untilPage(page, zh.title);
    await linkTo(page, zones[0]?.id ?? '').waitFor();
    await untilMapState(page, 'ready');
  });
});

describe('when a part is bad', () => {
  it('one record: it is named, and everything else works', async () => {
    const spoil = async (route: Route) => {
      const response = await route.fetch();
      const data = await response.json();
      data.places.features[0].properties.name.en = '';
      await route.fulfill({ response, json: data });
    };
    const page = await visit('', { ...small, before: (opening) => opening.route(facts, spoil) });
    await untilPage(page, zh.title);
    const notice = page.getByText(zh.panel.status.leftOut(1));
    await notice.waitFor();
    await page.getByRole('button', { name: zh.panel.status.leftOutShow }).click();
    await page.getByText('places.geojson').first().waitFor();
    expect(await violationsIn(page, 'record left out')).toEqual([]);
    await untilMapState(page, 'ready');
    await linkTo(page, zones[1]?.id ?? '').click();
    await untilPage(page, zones[1]?.name.zh ?? '');
  });

  it.each(['water', 'roads'])(
    'one layer of the base map (%s): its file is named, and the map is drawn',
    async (layer) => {
      const file = new RegExp(`/data/basemap/${layer}\\.\\w+\\.geojson$`);
      const page = await visit('', {
        ...small,
        before: (opening) => opening.route(file, notFound),
        expected: [/404/, /AJAXError/],
      });
      await page
        .getByRole('status')
        .filter({ hasText: `${layer}.geojson` })
        .first()
        .waitFor();
      await untilMapState(page, 'ready');
      await untilPage(page, zh.title);
    },
  );

  it('the map’s own program: the sketch stands in, and the panel works', async () => {
    const page = await visit('', {
      ...small,
      before: (opening) => opening.route(/\/assets\/map-[\w-]+\.js$/, notFound),
      expected: [/404/, /module script/i, /dynamically imported/i],
    });
    await untilMapState(page, 'failed');
    await untilPage(page, zh.title);
    expect(await violationsIn(page, 'map not arrived')).toEqual([]);
    await linkTo(page, zones[0]?.id ?? '').click();
    await untilPage(page, zones[0]?.name.zh ?? '');
  });
});

describe('a page that was not loaded before the network went', () => {
  it.each([
    ['compare', /ComparePage-/, '并排比较'],
    ['shortlist', /ShortlistPage-/, '备选清单'],
  ])('%s: says so, and comes when the network is back and it is asked for', async (id, chunk, title) => {
    const page = await visit(
      '',
      withoutWebGl({ expected: [/ERR_|Failed to fetch|dynamically imported|chunk/i, /.*/] }),
    );
    await untilPage(page, zh.title);
    await page.route(chunk, (route) => route.abort('internetdisconnected'));
    await goInPlace(page, linked(id));
    const alert = page.getByRole('alert');
    await alert.getByRole('button', { name: zh.panel.status.again }).waitFor();
    expect(await violationsIn(page, 'page not arrived')).toEqual([]);
    await alert.getByRole('button', { name: zh.panel.status.again }).click();
    await alert.getByRole('button', { name: zh.panel.status.again }).waitFor();
    await page.unroute(chunk);
    await alert.getByRole('button', { name: zh.panel.status.again }).click();
    await untilPage(page, title);
  });
});
