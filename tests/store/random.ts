import { languages } from '../../src/i18n/language';
import { layerGroups } from '../../src/layers/groups';
import { type Filter, facetNames, noFilter } from '../../src/search/filter';
import { type Comparing, mostCompared, normalisations } from '../../src/store/comparing';
import { labelModes, type Scene } from '../../src/store/scene';
import type { Shortlist } from '../../src/store/shortlist';
import { type Split, splitModes } from '../../src/store/split';
import { paletteNames } from '../../src/theme/palette';

/** Repeatable chance: the same seed gives the same numbers in [0, 1) (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function oneOf<T>(next: () => number, items: readonly T[]): T {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** A number with so many decimals, as a link carries it. */
const between = (next: () => number, low: number, high: number, decimals: number) =>
  Number((low + next() * (high - low)).toFixed(decimals));

const ids = ['binjiang', 'da-chuangzhi', 'directory', 'obs-target-rd-2025', 'a1-b2-c3', 'x'];

const options = ['company', 'platform', 'binjiang', 'exact', 'artificial-intelligence'];
const notes = ['', '', 'near the metro', '第一选择：租金？', 'a=1&b=2 #3 ~ 50 %'];

const anyFilter = (next: () => number): Filter => {
  const entries = facetNames.map((facet) => [facet, options.filter(() => next() < 0.15).sort()]);
  return { ...noFilter, ...Object.fromEntries(entries) };
};

const anyShortlist = (next: () => number): Shortlist =>
  [...ids, 'site-12151010-3129970']
    .filter(() => next() < 0.2)
    .map((id) => ({ id, note: oneOf(next, notes) }));

const anyComparing = (next: () => number): Comparing => ({
  ids: ids.filter(() => next() < 0.3).slice(0, mostCompared),
  indicator: next() < 0.5 ? null : oneOf(next, ids),
  per: oneOf(next, normalisations),
  criteria: ids
    .filter(() => next() < 0.3)
    .map((indicator) => ({
      indicator,
      weight: between(next, 0, 100, 0),
      better: oneOf(next, ['higher', 'lower']),
    })),
  asOf: next() < 0.5 ? null : oneOf(next, ['2003-01-01', '2024-02-29', '2030-12-31']),
});

const anySplit = (next: () => number): Split => ({
  mode: oneOf(next, splitModes),
  at: between(next, 0, 100, 0),
  palette: oneOf(next, paletteNames),
  labels: oneOf(next, labelModes),
  hidden: layerGroups.filter(() => next() < 0.3).sort(),
  pitch: between(next, 0, 60, 0),
});

/** Any Scene that the app can be in, camera rounded as a link rounds it. */
export function anyScene(next: () => number): Scene {
  const camera = {
    longitude: between(next, 121.4, 121.66, 5),
    latitude: between(next, 31.18, 31.42, 5),
    zoom: between(next, 9, 19, 2),
    bearing: between(next, -180, 180, 0) + 0,
    pitch: between(next, 0, 60, 0),
  };
  return {
    language: oneOf(next, languages),
    palette: oneOf(next, paletteNames),
    labels: oneOf(next, labelModes),
    selected: next() < 0.3 ? null : oneOf(next, ids),
    hidden: layerGroups.filter(() => next() < 0.3).sort(),
    baseMap: next() < 0.7 ? null : oneOf(next, ['embedded', 'tianditu-vec', 'schematic']),
    camera: next() < 0.3 ? null : camera,
    filter: anyFilter(next),
    shortlist: anyShortlist(next),
    comparing: anyComparing(next),
    split: next() < 0.5 ? null : anySplit(next),
  };
}
