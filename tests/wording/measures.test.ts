import { describe, expect, it } from 'vitest';
import { formatLength, formatSurface } from '../../src/wording/measures';

describe('measures in words', () => {
  it.each([
    [0, '0 米', '0 m'],
    [7.4, '7 米', '7 m'],
    [999.4, '999 米', '999 m'],
    [999.6, '1 公里', '1 km'],
    [1234.5, '1.23 公里', '1.23 km'],
    [12_345, '12.3 公里', '12.3 km'],
    [123_456, '123 公里', '123 km'],
  ])('%d m', (metres, zh, en) => {
    expect([formatLength(metres, 'zh'), formatLength(metres, 'en')]).toEqual([zh, en]);
  });

  it.each([
    [9_999.4, '9,999 平方米', '9,999 m²'],
    [9_999.6, '1 公顷', '1 ha'],
    [123_456, '12.3 公顷', '12.3 ha'],
    [999_400, '99.9 公顷', '99.9 ha'],
    [999_600, '1 平方公里', '1 km²'],
    [12_345_678, '12.3 平方公里', '12.3 km²'],
  ])('%d m²', (squareMetres, zh, en) => {
    expect([formatSurface(squareMetres, 'zh'), formatSurface(squareMetres, 'en')]).toEqual([zh, en]);
  });
});
