import { describe, expect, it } from 'vitest';
import { wgsToBd, wgsToGcj } from '../../src/model/datum';
import { type Broken, check, coordinates, feature, places, properties, refuses, zones } from './refuses';

const { daChuangzhi, binjiang } = zones;
const { alpha, beta, gamma } = places;
const rounded = (at: readonly number[]) => at.map((degrees) => Number(degrees.toFixed(6)));

const shifted = (index: number, move: (at: [number, number]) => [number, number]): Broken => {
  const [west, south, east, north] = [
    [121.49, 31.295, 121.522, 31.327],
    [121.542, 31.25, 121.554, 31.339],
  ][index] ?? [0, 0, 0, 0];
  const corners: [number, number][] = [
    [west ?? 0, south ?? 0],
    [east ?? 0, south ?? 0],
    [east ?? 0, north ?? 0],
    [west ?? 0, north ?? 0],
    [west ?? 0, south ?? 0],
  ];
  const rounded = corners.map(move).map((at) => at.map((degrees) => Number(degrees.toFixed(6))));
  return ['zones', coordinates(index), [rounded]];
};

describe('places and datums', () => {
  refuses([
    [
      'a pin on an unpublished site',
      ['places', [...feature(gamma), 'geometry'], { type: 'Point', coordinates: [121.5, 31.3] }],
      ['gamma', 'geometry', /not published, yet/],
    ],
    [
      'an exact site without a pin',
      ['places', [...feature(alpha), 'geometry'], null],
      ['alpha', 'geometry', /yet has no position/],
    ],
    [
      'a place outside its zone',
      ['places', [...feature(beta), 'geometry', 'coordinates'], [121.545, 31.33]],
      ['beta', 'areas#1', /outside binjiang-south, by \d+ m beyond/],
    ],
    [
      'a place in GCJ-02',
      ['places', [...feature(alpha), 'geometry', 'coordinates'], rounded(wgsToGcj([121.521, 31.31]))],
      ['alpha', 'geometry.coordinates', /seem to be GCJ-02 .* falls into da-chuangzhi/],
    ],
    [
      'a place in BD-09',
      ['places', [...feature(alpha), 'geometry', 'coordinates'], rounded(wgsToBd([121.521, 31.31]))],
      ['alpha', 'geometry.coordinates', /seem to be BD-09/],
    ],
    [
      'a zone in GCJ-02',
      shifted(daChuangzhi, wgsToGcj),
      ['da-chuangzhi', 'geometry.coordinates', /seem to be GCJ-02 .* misses SUFE campus/],
    ],
    [
      'a zone in BD-09',
      shifted(binjiang, wgsToBd),
      ['binjiang', 'geometry.coordinates', /seem to be GCJ-02 or BD-09 .* misses USST campus/],
    ],
  ]);

  it('a place in GCJ-02 that claims no zone but names a road', () => {
    const broken = check(
      ['places', [...properties(alpha), 'areas'], ['yangpu']],
      ['places', [...properties(alpha), 'address'], { zh: '政立路485号', en: '485 Zhengli Road' }],
      ['places', [...feature(alpha), 'geometry', 'coordinates'], rounded(wgsToGcj([121.5, 31.31]))],
    );
    expect(broken).toMatchObject([
      { record: 'alpha', problem: { en: expect.stringMatching(/GCJ-02 .* road of its address/) } },
    ]);
  });
});
