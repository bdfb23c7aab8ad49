import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  holdBaseMap,
  nothingOnline,
  OnlineRefused,
  onlineBuild,
  onlinePlugin,
  readOnline,
} from '../../src/build/online';
import { ProfileRefused } from '../../src/build/profile/refusal';
import { hostsOfPage, pageHeaders } from '../../src/build/security';
import { checkOnline } from '../../src/model/online/check';

const tianditu = { kind: 'tianditu', layers: ['vec'], review: { number: 'GS(2024)0650号' } };
const buildOf = (...baseMaps: unknown[]) => {
  const { online } = checkOnline({ baseMaps });
  if (online === null) throw new Error('The configuration does not pass');
  return onlineBuild(online);
};
const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part]));

describe('the policy of the page', () => {
  const plain = directives(pageHeaders('')['Content-Security-Policy']);

  it('admits no host where none is configured', () => {
    expect(buildOf()).toEqual(nothingOnline);
    expect(buildOf({ kind: 'schematic' }).hosts).toEqual([]);
    expect(plain.get('connect-src')).toBe("connect-src 'self'");
    expect([...plain.values()].join()).not.toMatch(/https?:/);
  });

  it('admits exactly the configured hosts, for data only', () => {
    const { hosts } = buildOf(tianditu);
    const wide = directives(pageHeaders('', hosts)['Content-Security-Policy']);
    const eight = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `https://t${n}.tianditu.gov.cn`);
    expect(wide.get('connect-src')).toBe(["connect-src 'self'", ...eight].join(' '));
    for (const [name, directive] of plain) if (name !== 'connect-src') expect(wide.get(name)).toBe(directive);
  });

  it('is read from a finished page again, for the server that sends it', () => {
    const page = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    expect(hostsOfPage(page("default-src 'none'; connect-src 'self'; worker-src 'self'"))).toEqual([]);
    expect(hostsOfPage(page('connect-src &#39;self&#39; https://a.org https://b.org:8443; x'))).toEqual([
      'https://a.org',
      'https://b.org:8443',
    ]);
  });
});

describe('a build', () => {
  let folder = '';
  const project = (online: string | null) => {
    folder = mkdtempSync(join(tmpdir(), 'belt-online-'));
    mkdirSync(join(folder, 'geodata'));
    mkdirSync(join(folder, 'public'));
    if (online !== null) writeFileSync(join(folder, 'geodata', 'online.json'), online);
    return folder;
  };
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is untouched where nothing is configured', () => {
    for (const online of [null, '{"baseMaps":[]}'])
      expect(readOnline(project(online))).toEqual(nothingOnline);
    expect(onlinePlugin(nothingOnline).transformIndexHtml).toBeTypeOf('function');
  });

  it('is refused in both languages with all that is wrong', () => {
    const wrong = JSON.stringify({ baseMaps: [{ ...tianditu, review: {} }, { kind: 'tiles' }] });
    expect(() => readOnline(project(wrong))).toThrow(OnlineRefused);
    try {
      readOnline(folder);
    } catch (error) {
      expect(String(error)).toMatch(/online\.json 中有 2 处[\s\S]*review[\s\S]*kind/);
    }
  });

  it('is refused where the keys would be published with it', () => {
    writeFileSync(join(project(null), 'public', 'keys.json'), '{}');
    expect(() => readOnline(folder)).toThrow(/keys\.json/);
  });

  it('holds the base maps that a hall has set against the configuration', () => {
    const build = buildOf(tianditu, { kind: 'schematic' });
    const hold = (baseMap: string | null, ...baseMaps: string[]) => holdBaseMap({ baseMap, baseMaps }, build);
    for (const id of [null, 'tianditu-vec', 'schematic']) expect(() => hold(id)).not.toThrow();
    expect(() => hold(null, 'embedded', 'schematic')).not.toThrow();
    expect(() => hold('tianditu')).toThrow(ProfileRefused);
    expect(() => hold('tianditu')).toThrow(/tianditu-vec, schematic/);
    expect(() => hold(null, 'schematic', 'tianditu')).toThrow(
      /baseMaps[\s\S]*embedded, tianditu-vec, schematic/,
    );
  });
});
