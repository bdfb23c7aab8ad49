import { describe, expect, inject, it } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { violationsIn } from './axe';
import { zones } from './belt';
import { mapState, untilMapIdle, untilMapState, viewOf } from './map';
import { untilPage } from './panel';
import { visit } from './visit';

describe('the page opens', () => {
  it('draws the map and the panel, in the visitor’s language', async () => {
    const page = await visit();
    await untilPage(page, zh.title);
    await untilMapIdle(page);
    expect(await mapState(page)).toBe('ready');
    expect((await viewOf(page)).pitch).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans-CN');
  });

  it('speaks English to an English browser', async () => {
    const page = await visit('', { locale: 'en-GB' });
    await untilPage(page, en.title);
    expect(await page.title()).toContain(en.title);
    await untilMapState(page, 'ready');
  });

  it('shows the drawn belt and the way to the open data where scripts are off', async () => {
    const page = await visit('', {
      scripts: false,
      width: 390,
      height: 844,
      // Where no script runs, nothing asks for what the panel would have waited for.
      expected: [/was preloaded using link preload but not used/],
    });
    const drawing = page.getByRole('img', { name: `${zh.title} · ${en.title}` });
    for (const { name } of zones) {
      await drawing.getByText(name.zh, { exact: true }).waitFor();
      await drawing.getByText(name.en, { exact: true }).waitFor();
    }
    // Texts inside of it are found by no other locator.
    expect(await page.locator('noscript').textContent()).toMatch(/动态地图需要[\s\S]*The living map needs/);
    const links = await page.getByRole('link').all();
    const found = links.map(async (link) => {
      const href = (await link.getAttribute('href')) ?? '';
      return `${href} ${(await fetch(new URL(href, page.url()))).status}`;
    });
    const each = ['./open/README.md 200', './open/places.geojson 200'];
    expect(await Promise.all(found)).toEqual([...each, ...each]);
    // axe is a script itself: it is given the same page, with what stands in `noscript` let out of it.
    const body = (await page.content()).replaceAll(
      /<\/?noscript>|<link[^>]*preload[^>]*>|<script[\s\S]*?<\/script>/g,
      '',
    );
    await page.close();
    const copy = await visit('unscripted.html', {
      width: 390,
      height: 844,
      before: (opening) =>
        opening.route('**/unscripted.html', (route) => route.fulfill({ contentType: 'text/html', body })),
    });
    await copy.getByRole('link').first().waitFor();
    expect(await violationsIn(copy, 'no scripts')).toEqual([]);
  });

  it('is served with its security headers, compressed, and cached by hash', async () => {
    const address = inject('address');
    const html = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
    const policy = html.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self';",
      "require-trusted-types-for 'script'",
      'frame-ancestors',
    ]) {
      expect(policy).toContain(part);
    }
    expect(html.headers.get('x-content-type-options')).toBe('nosniff');
    expect(html.headers.get('content-encoding')).toBe('br');
    expect(html.headers.get('cache-control')).toBe('no-cache');
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await html.text())?.[1] ?? '';
    const asset = await fetch(address + script);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toMatch(/javascript/);
    expect(asset.headers.get('content-security-policy')).toBeNull();
  });
});
