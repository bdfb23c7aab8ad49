import { describe, expect, it } from 'vitest';
import { azimuth, relation, roundedMetres, windOf } from '../../src/analysis/relation';
import { whereaboutsOf } from '../../src/analysis/whereabouts';
import type { Subject } from '../../src/model/subject';
import { whereaboutsWords } from '../../src/parts/whereaboutsWords';
import { belt } from '../search/published';
import { stations } from '../setup/stations';

const here = [121.53, 31.3] as const;

describe('a direction', () => {
  it.each([
    [0, 'n'],
    [22, 'n'],
    [23, 'ne'],
    [90, 'e'],
    [180, 's'],
    [270, 'w'],
    [337, 'nw'],
    [338, 'n'],
    [-90, 'w'],
    [765, 'ne'],
  ])('of %i° is %s', (degrees, wind) => {
    expect(windOf(degrees)).toBe(wind);
  });

  it('is told on the ground, where a degree of longitude is shorter than one of latitude', () => {
    expect(azimuth(here, [121.54, 31.3])).toBeCloseTo(90, 1);
    expect(azimuth(here, [121.53, 31.29])).toBeCloseTo(180, 6);
    // 953 m east and 1,109 m north.
    expect(azimuth(here, [121.54, 31.31])).toBeCloseTo(40.67, 1);
  });
});

describe('a distance in words', () => {
  it.each([
    [437, 0, 440],
    [437, 30, 450],
    [437, 100, 400],
    [437, 120, 400],
    [2340, 15, 2300],
    [2340, 300, 2500],
    [30, 120, 200],
    [2600, 800, 3000],
    [5100, 1500, 6000],
  ])('of %i m, known to %i m, is %i m', (metres, error, said) => {
    expect(roundedMetres(metres, error)).toBe(said);
  });

  it('has no number within the error, and no direction where the error could turn it far', () => {
    const away = (degrees: number) => [here[0], here[1] + degrees] as const;
    // 0.001° of latitude are 111 m.
    expect(relation(here, away(0.001), 120)).toEqual({ metres: null, wind: null });
    expect(relation(here, away(0.001), 80)).toEqual({ metres: 100, wind: null });
    expect(relation(here, away(0.001), 50)).toEqual({ metres: 100, wind: 'n' });
    expect(relation(here, away(-0.001), 0)).toEqual({ metres: 110, wind: 's' });
  });
});

const wordsOf = (subject: Subject, language: 'zh' | 'en') => {
  const where = whereaboutsOf(subject, belt, stations);
  return where === null ? null : whereaboutsWords(where, language).join(' ');
};

describe('where records lie, in words', () => {
  it('is said of each place whose site is known, from its area and the nearest station', () => {
    for (const subject of belt.allSubjects()) {
      if (subject.type !== 'place') continue;
      for (const language of ['zh', 'en'] as const) {
        const words = wordsOf(subject, language);
        if (subject.geometry === null) expect(words, subject.id).toBeNull();
        else expect(words, subject.id).toMatch(language === 'zh' ? /站/ : /station/);
        expect(words ?? '', subject.id).not.toMatch(/undefined|NaN|null/);
      }
    }
  });

  it('is not guessed where no station is known', () => {
    const place = belt.subject('fudan');
    if (place === undefined) throw new Error('No such place');
    expect(whereaboutsOf(place, belt, [])?.seenFrom.map(({ landmark }) => landmark.kind)).toEqual(['area']);
  });

  it('tells the length and course of the belt and the size of a zone', () => {
    const [line, zone] = [belt.subject('da-chuangzhi-corridor'), belt.subject('fuxing-island')];
    if (line === undefined || zone === undefined) throw new Error('No such record');
    expect(wordsOf(line, 'en')).toMatch(/about [\d.]+ km long, running north/);
    expect(wordsOf(zone, 'zh')).toMatch(/南北约 3\.\d 公里，东西约 \d+ 米/);
    const wujiaochang = belt.subject('wujiaochang');
    expect(wujiaochang && wordsOf(wujiaochang, 'en')).toMatch(/of the name of Da Chuangzhi/);
  });
});
