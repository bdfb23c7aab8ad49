import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { posterOf } from '../../src/build/poster/made';
import { encodeScene } from '../../src/store/codec';
import { defaultScene } from '../../src/store/scene';
import { cssVariables } from '../../src/theme/applyPalette';
import { usualPalette } from '../../src/theme/usualPalette';

const root = new URL('../..', import.meta.url).pathname;
const sheet = readFileSync(`${root}src/theme/dark.css`, 'utf8');
const declared = new Map(
  [...sheet.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
);

/** A browser whose system asks for these. */
const asking = (...wishes: readonly string[]) =>
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: wishes.includes(query) }));

afterEach(() => vi.unstubAllGlobals());

describe('for a visitor who prefers dark', () => {
  it('the poster wears the night from its first picture on', async () => {
    const night = new Map(cssVariables('night'));
    for (const [name, value] of declared) expect(value, name).toBe(night.get(name));
    const worn = [...(await posterOf(root)).matchAll(/var\((--[\w-]+),/g)].map(([, name = '']) => name);
    expect(new Set(worn).size).toBeGreaterThan(8);
    expect(worn.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('the map opens at night, and a day that is chosen is written into the link', () => {
    asking('(prefers-color-scheme: dark)');
    expect(usualPalette()).toBe('night');
    expect(encodeScene(defaultScene)).toBe('v=1&lang=zh&palette=day');
  });
});

it('more contrast is asked for before dark, and nothing is day, which needs no word in the link', () => {
  asking('(prefers-color-scheme: dark)', '(prefers-contrast: more)');
  expect(usualPalette()).toBe('contrast');
  asking();
  expect(usualPalette()).toBe('day');
  expect(encodeScene(defaultScene)).toBe('v=1&lang=zh');
});
