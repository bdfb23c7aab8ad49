import { describe, expect, it } from 'vitest';
import { bytesOf, distFiles, pageScripts, panelScripts, scriptsFrom, textOf } from './dist';
import { firstVisit } from './firstVisit';

const kB = 1000;
const files = distFiles();
const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));

/** Bytes of brotli. Times are never asserted: they belong to the machine. */
describe('the build stays within its budget', () => {
  it.each<[string, () => Iterable<string>, number]>([
    ['scripts before header and outline stand', () => scriptsFrom(pageScripts()), 81 * kB],
    ['scripts before the panel shows the facts', panelScripts, 113 * kB],
    ['style sheets', () => matching(/^(?!.*(Kiosk|Staff|assets\/office-)).*\.css$/), 32 * kB],
    [
      'style sheets of the unattended screen',
      () => matching(/^(?!assets\/office-).*(Kiosk|Staff).*\.css$/),
      6 * kB,
    ],
    [
      "scripts of the office's page before it stands",
      () => scriptsFrom(pageScripts('office.html')),
      155 * kB,
    ],
    ['core font, regular', () => matching(/400-core/), 130 * kB],
    ['core font, bold', () => matching(/700-core/), 130 * kB],
    ['facts and base map', () => matching(/^data\//), 400 * kB],
    // With the drawn poster, which is over half of it.
    ['the page itself', () => ['index.html'], 4 * kB],
  ])('%s', (_name, select, budget) => {
    const selected = [...select()];
    expect(selected.length).toBeGreaterThan(0);
    expect(bytesOf(selected), selected.join(' ')).toBeLessThanOrEqual(budget);
  });

  it('keeps MapLibre out of everything that the panel waits for', () => {
    expect(matching(/\.js$/).some(drawsMaps)).toBe(true);
    expect([...panelScripts()].filter(drawsMaps)).toEqual([]);
  });

  it('fetches once what the map and its worker share', () => {
    const [worker = ''] = matching(/^assets\/maplibre-gl-worker-.*\.js$/);
    expect(bytesOf([worker])).toBeLessThan(10 * kB);
    const [shared = ''] = matching(/^assets\/map-shared-.*\.js$/);
    const [map = ''] = matching(/^assets\/map-(?!shared)[\w-]{8}\.js$/);
    for (const each of [worker, map]) expect([...scriptsFrom([each])]).toContain(shared);
    // A worker has no document: it may load what it shares with the map, and nothing of the page.
    expect(
      [...scriptsFrom([worker])].filter(
        (file) => !/maplibre-gl-worker|map-shared|rolldown-runtime/.test(file),
      ),
    ).toEqual([]);
  });
});

const drawsMaps = (file: string) => textOf(file).includes('maplibregl-canvas');

/** Surfaces that come when they are asked for, by the names of their chunks. */
const later =
  /(Compare|Weights|Targets|Gaps|Dossier|Takeaway|Shortlist|Site|Directory|Sources|Measure|Uploads)Page|picture-|analysis-worker|search-worker|uploads-worker|terra-draw/;

describe('a first visit, to the overview with its map', () => {
  it('fetches no more than its budget, and nothing of what it does not show', async () => {
    const fetched = await firstVisit();
    const bytes = (pattern: RegExp) => bytesOf(fetched.filter((file) => pattern.test(file)));
    expect(fetched.filter((file) => later.test(file))).toEqual([]);
    expect(fetched.filter((file) => file.endsWith('.js')).some(drawsMaps)).toBe(true);
    // A server of old asks for them six at a time: each further six are one more way there and back.
    expect(fetched.length).toBeLessThanOrEqual(40);
    expect(bytes(/\.js$/), 'scripts').toBeLessThanOrEqual(400 * kB);
    expect(bytes(/\.css$/), 'style sheets').toBeLessThanOrEqual(15 * kB);
    expect(bytes(/\.woff2$/), 'fonts').toBeLessThanOrEqual(260 * kB);
    expect(bytes(/json$/), 'facts and base map').toBeLessThanOrEqual(200 * kB);
    // On a slow line the type would keep the facts waiting.
    const type = fetched.findIndex((file) => file.endsWith('.woff2'));
    expect(type).toBeGreaterThan(fetched.findIndex((file) => /^data\/facts\./.test(file)));
    expect(type).toBeGreaterThan(fetched.findIndex((file) => /^assets\/panel-.*\.js$/.test(file)));
  });
});

describe("the office's page", () => {
  it('is no part of what a device of a visitor or a hall holds', () => {
    const { files: held } = JSON.parse(textOf('release.json'));
    const names = held.map(({ file }: { file: string }) => file);
    expect(names).toContain('index.html');
    expect(names.filter((file: string) => file.includes('office'))).toEqual([]);
    expect(matching(/^assets\/office-.*\.js$/).length).toBeGreaterThan(20);
  });

  it('asks no other host, and loads the map, the workbook and the dictionary of readings only when asked', () => {
    const [policy = ''] =
      /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(textOf('office.html')) ?? [];
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).toContain('connect-src &#39;self&#39;;');
    expect(policy).toContain('require-trusted-types-for &#39;script&#39;');
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const atOnce = [...scriptsFrom(pageScripts('office.html'))];
    expect(atOnce.filter((file) => drawsMaps(file) || !file.includes('/office-'))).toEqual(['policy.js']);
    expect(bytesOf(matching(/^assets\/office-readings.*\.js$/))).toBeGreaterThan(50 * kB);
    expect(atOnce.filter((file) => file.includes('readings'))).toEqual([]);
  });
});

describe('the build is whole in itself', () => {
  it('names no address of another host to load from', () => {
    const html = textOf('index.html');
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const file of matching(/\.css$/)) expect(textOf(file)).not.toMatch(/url\(["']?(https?:)?\/\//);
  });

  it('has no script inside the page and a policy that holds without a server', () => {
    const html = textOf('index.html');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/\sstyle="|\son\w+="/);
    const [policy = ''] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html) ?? [];
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('draws the belt in the first HTML of the map, by no rule that the policy would have to admit', () => {
    const [drawn = ''] = /<svg[\s\S]*?<\/svg>/.exec(textOf('index.html')) ?? [];
    expect(drawn).toContain('杨浦科创带 · Yangpu Innovation Belt');
    expect(drawn).not.toMatch(/<(style|script|image|a)\b|\s(style|href)=/);
    expect(textOf('index.html')).not.toMatch(/sha(256|384|512)-/);
    expect(textOf('office.html')).not.toContain('id="poster"');
  });

  it('lists each data file with its hash', () => {
    const { files: listed } = JSON.parse(textOf('data/manifest.json'));
    const names = listed.map(({ file }: { file: string }) => file).sort();
    expect(names).toEqual(
      matching(/^data\/.*\.(geo)?json$/)
        .filter((file) => !/manifest(\.\w+)?\.json$/.test(file))
        .sort(),
    );
  });

  it('holds no secret, no source map and nothing of the tests', () => {
    expect(matching(/\.map$|\btest|fixture/)).toEqual([]);
  });
});
