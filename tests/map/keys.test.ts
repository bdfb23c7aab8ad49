import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysTexts } from '../../src/i18n/keys';
import { isViewKey, keyMeans } from '../../src/map/keys/keyMeans';
import type { Told } from '../../src/map/keys/keysState';
import { stopsOf } from '../../src/map/keys/stops';
import { stepWords, stopWords, viewWords } from '../../src/map/keys/toldWords';
import { readingOf } from '../../src/wording/reading';
import { belt } from '../search/published';
import { stations } from '../setup/stations';

const pressed = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keys on the map', () => {
  it('leave arrows and + − to the map until F is pressed', () => {
    for (const key of ['ArrowUp', 'ArrowLeft', '+', '-', 'Enter', 'Escape', 'PageDown', 'Home'])
      expect(keyMeans(pressed(key), false), key).toBeNull();
    expect(keyMeans(pressed('f'), false)).toEqual({ kind: 'walk' });
    expect(keyMeans(pressed('ArrowLeft'), true)).toEqual({ kind: 'go', degrees: 270 });
    expect(keyMeans(pressed('F', { shiftKey: true }), true)).toEqual({ kind: 'leave' });
    expect(keyMeans(pressed('Escape'), true)).toEqual({ kind: 'leave' });
  });

  it('never take what belongs to the browser, the system or the tilt of the map', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
      for (const key of ['f', '?', 'ArrowLeft', 'Home'])
        expect(keyMeans(pressed(key, { [held]: true }), true), `${held} ${key}`).toBeNull();
    expect(keyMeans(pressed('ArrowUp', { shiftKey: true }), true)).toBeNull();
    expect(isViewKey(pressed('ArrowUp', { shiftKey: true }))).toBe(true);
    expect(isViewKey(pressed('ArrowUp'))).toBe(false);
    expect(isViewKey(pressed('+', { shiftKey: true }))).toBe(true);
  });

  it('open the help by the question mark of either script', () => {
    expect(keyMeans(pressed('?', { shiftKey: true }), false)).toEqual({ kind: 'help' });
    expect(keyMeans(pressed('？'), true)).toEqual({ kind: 'help' });
  });
});

describe.each(['zh', 'en'] as const)('what the map says to the keyboard (%s)', (language) => {
  const reading = readingOf(belt, language, '2026-11-26');
  const stops = stopsOf(belt, stations, [], null);
  const stopAt = (id: string) => {
    const found = stops.find((stop) => stop.id === id);
    if (found === undefined) throw new Error(`No stop ${id}`);
    return found;
  };

  it('names what it is, of which kind, and in which zone', () => {
    const fudan = stopAt('fudan');
    const words = stopWords(fudan, reading);
    expect(words).toContain(fudan.name[language]);
    expect(words).toContain(reading.messages.placeKinds.university);
    expect(words).toContain(belt.areaName('da-chuangzhi')[language]);
    expect(stopWords(stopAt('da-chuanggu'), reading)).toContain(reading.messages.words.zoneRoles.zone);
    const station = stops.find(({ subject }) => subject === null);
    if (station === undefined) throw new Error('No station');
    expect(stopWords(station, reading)).toContain(station.lines[0]);
  });

  it('tells how far and in which direction one has come, with numbers no finer than the sites are known', () => {
    const [from, stop] = [stopAt('wujiaochang'), stopAt('fudan')];
    const words = stepWords({ kind: 'stop', stop, from, beside: 2 }, reading);
    expect(words).toContain(from.name[language]);
    expect(words).toMatch(language === 'zh' ? /方约 [\d.]+ (米|公里)/ : /about [\d.]+ (m|km) [a-z-]+ of/);
    expect(words).toContain(keysTexts[language].beside(2));
  });

  it('says when nothing lies farther, and what keys did to the view', () => {
    const all: readonly Exclude<Told, { kind: 'stop' }>[] = [
      { kind: 'edge', degrees: 88 },
      { kind: 'zoom', metres: 2300 },
      { kind: 'pitch', degrees: 0 },
      { kind: 'pitch', degrees: 20 },
      { kind: 'bearing', degrees: -44 },
      { kind: 'left' },
      { kind: 'nothing' },
    ];
    const said = all.map((told) => viewWords(told, reading));
    expect(new Set(said).size).toBe(all.length);
    expect(said[0]).toContain(language === 'zh' ? '东' : 'east');
    expect(said[1]).toContain(language === 'zh' ? '2.3 公里' : '2.3 km');
    expect(said[4]).toContain(language === 'zh' ? '西北' : 'north-west');
  });
});

it('what is switched off or filtered out is no stop', () => {
  const ids = (...args: Parameters<typeof stopsOf>) => stopsOf(...args).map(({ id }) => id);
  expect(ids(belt, stations, ['metro'], null)).not.toContain('station-01');
  expect(ids(belt, [], ['zones'], null)).not.toContain('binjiang');
  expect(ids(belt, [], ['zones'], null)).toContain('binjiang-south');
  expect(ids(belt, [], ['ribbons', 'sections', 'zones'], new Set(['fudan']))).toEqual(['fudan']);
  expect(ids(belt, [], ['ribbons', 'sections', 'zones', 'places'], null)).toEqual([]);
});

it('what it says is not hidden while the focus is in it', () => {
  const css = readFileSync(join(import.meta.dirname, '../../src/map/keys/keys.css'), 'utf8');
  const hiding = [...css.matchAll(/([^{}]*)\{[^{}]*clip-path:[^{}]*\}/g)].map(([, selector = '']) =>
    selector.trim(),
  );
  expect(hiding).toHaveLength(1);
  expect(hiding[0]).toMatch(/:not\(:focus-within\)$/);
});
