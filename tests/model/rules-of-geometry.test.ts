import { describe } from 'vitest';
import { coordinates, feature, places, properties, refuses, square, zones } from './refuses';

const { bayValley } = zones;
const { alpha } = places;

describe('geometry', () => {
  refuses([
    [
      'longitude and latitude swapped',
      ['places', [...feature(alpha), 'geometry', 'coordinates'], [31.31, 121.503]],
      ['alpha', 'geometry.coordinates', /swapped: \[31.31, 121.503\]/],
    ],
    [
      'a place in another city',
      ['places', [...feature(alpha), 'geometry', 'coordinates'], [116.4, 39.9]],
      ['alpha', 'geometry.coordinates', /outside Yangpu/],
    ],
    [
      'seven decimals',
      ['structure', [...coordinates(0), 1], [121.5100001, 31.31]],
      ['the-corridor', 'geometry.coordinates#2', /more than 6 decimals/],
    ],
    [
      'a coordinate without end',
      ['zones', [...coordinates(bayValley), 0, 1, 0], Number.POSITIVE_INFINITY],
      ['bay-valley', 'geometry.coordinates#1#2', /not ordinary numbers/],
    ],
    [
      'a ring of three positions',
      ['zones', coordinates(bayValley), [square.slice(0, 3)]],
      ['bay-valley', 'geometry.coordinates#1', /fewer than 4/],
    ],
    [
      'an open ring',
      ['zones', coordinates(bayValley), [square.slice(0, 4)]],
      ['bay-valley', 'geometry.coordinates#1', /not closed/],
    ],
    [
      'a repeated position',
      ['zones', [...coordinates(bayValley), 0], [square[0], ...square]],
      ['bay-valley', 'geometry.coordinates#1', /positions 1 and 2 are the same/],
    ],
    [
      'a clockwise ring',
      ['zones', [...coordinates(bayValley), 0], [...square].reverse()],
      ['bay-valley', 'geometry.coordinates#1', /must run counter-clockwise/],
    ],
    [
      'a ring that crosses itself',
      ['zones', [...coordinates(bayValley), 0], [square[0], square[2], square[1], square[3], square[0]]],
      ['bay-valley', 'geometry.coordinates#1', /crosses itself near \[121.50500, 31.3/],
    ],
    [
      'an outline without rings',
      ['zones', coordinates(bayValley), []],
      ['bay-valley', 'geometry.coordinates', /outline is empty/],
    ],
    [
      'a line with one end',
      ['structure', coordinates(0), [[121.5, 31.3]]],
      ['the-corridor', 'geometry.coordinates', /fewer than 2/],
    ],
    [
      'a line that does not say how it was drawn',
      ['structure', [...properties(0), 'line'], null],
      ['the-corridor', 'line', /does not say how/],
    ],
    [
      'a method without a line',
      ['structure', [...feature(0), 'geometry'], null],
      ['the-corridor', 'line', /yet has no line/],
    ],
  ]);
});
