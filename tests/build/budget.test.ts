import { describe, expect, it } from 'vitest';
import { bytesOf, distFiles, mapOnly, pageScripts, scriptsFrom, textOf } from './dist';

const kB = 1000;
const files = distFiles();
const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));

/** What a visitor downloads, in bytes of brotli. Times are never asserted: they belong to the machine. */
describe('the build stays within its budget', () => {
  it.each<[string, () => Iterable<string>, number]>([
    [
      'scripts before header and outline stand',
      () => scriptsFrom(pageScripts(), { dynamic: false }),
      78 * kB,
    ],
    [
      'scripts before the panel shows the facts',
      () => scriptsFrom(pageScripts(), { dynamic: true, without: mapOnly }),
      105 * kB,
    ],
    ['all scripts with the map and its worker', () => matching(/\.js$/), 470 * kB],
    ['style sheets', () => matching(/\.css$/), 20 * kB],
    ['core font, regular', () => matching(/400-core/), 130 * kB],
    ['core font, bold', () => matching(/700-core/), 130 * kB],
    ['facts and base map', () => matching(/^data\//), 400 * kB],
    ['the page itself', () => ['index.html'], 4 * kB],
  ])('%s', (_name, select, budget) => {
    const selected = [...select()];
    expect(selected.length).toBeGreaterThan(0);
    expect(bytesOf(selected), selected.join(' ')).toBeLessThanOrEqual(budget);
  });

  it('keeps MapLibre out of everything that comes before the map', () => {
    for (const file of scriptsFrom(pageScripts(), { dynamic: true, without: mapOnly })) {
      expect(textOf(file).includes('maplibregl-canvas'), file).toBe(false);
    }
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

  it('lists each data file with its hash', () => {
    const { files: listed } = JSON.parse(textOf('data/manifest.json'));
    const names = listed.map(({ file }: { file: string }) => file).sort();
    expect(names).toEqual(
      matching(/^data\/.*\.(geo)?json$/)
        .filter((file) => !file.endsWith('manifest.json'))
        .sort(),
    );
  });

  it('holds no secret, no source map and nothing of the tests', () => {
    expect(matching(/\.map$|test|fixture/)).toEqual([]);
  });
});
