import { describe, expect, it } from 'vitest';
import { isSensitive, namesOf } from '../../../geodata/pipeline/basemap/osm/draw/names';
import type { Tags } from '../../../geodata/pipeline/basemap/osm/read/element';

describe('names in both languages', () => {
  it.each<[Tags, ReturnType<typeof namesOf>]>([
    [
      { name: '四平路', 'name:en': 'Siping Road' },
      { zh: '四平路', en: 'Siping Road' },
    ],
    [
      { name: '四平路 Siping Rd', 'name:zh': '四平路', 'name:en': 'Siping Road' },
      { zh: '四平路', en: 'Siping Road' },
    ],
    [{ name: '曦园' }, { zh: '曦园', en: '曦园', missing: 'en' }],
    [{ name: 'Tongji Colosseum' }, { zh: 'Tongji Colosseum', en: 'Tongji Colosseum', missing: 'zh' }],
    [
      { name: 'Egg', 'name:zh-Hans': '彩蛋' },
      { zh: '彩蛋', en: 'Egg' },
    ],
    [
      { name: '某园', int_name: 'Some Garden' },
      { zh: '某园', en: 'Some Garden' },
    ],
    [{ name: ' \u200b ' }, null],
    [{ ref: '10' }, null],
  ])('%j', (tags, names) => expect(namesOf(tags)).toEqual(names));
});

describe('what is neither drawn nor named', () => {
  it.each<[Tags, boolean]>([
    [{ landuse: 'military' }, true],
    [{ military: 'barracks' }, true],
    [{ military: 'no' }, false],
    [{ amenity: 'prison' }, true],
    [{ amenity: 'university', name: '某军医大学' }, true],
    [{ highway: 'residential', name: '陆军路' }, false],
    [{ leisure: 'park', name: '海军公园' }, false],
    [{ amenity: 'university', name: '复旦大学' }, false],
  ])('%j: %s', (tags, is) => expect(isSensitive(tags)).toBe(is));
});
