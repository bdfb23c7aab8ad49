import { describe, expect, it } from 'vitest';
import { readableMetres, wholeMinutes, wholeParts } from '../../src/wording/walks';

describe('ways on foot in words', () => {
  it.each([
    [0.2, 1],
    [5, 5],
    [5.01, 6],
    [14.999_999_999_9, 15],
  ])('%f minutes are said as %i', (minutes, said) => {
    expect(wholeMinutes(minutes)).toBe(said);
  });

  it.each([
    [3, 10],
    [844, 840],
    [845, 850],
  ])('%f metres are said as %i', (metres, said) => {
    expect(readableMetres(metres)).toBe(said);
  });

  it.each([
    [
      [6.4, 2.5, 9.3, 4],
      [6, 3, 9, 4],
    ],
    [
      [1.4, 1.4, 1.4],
      [2, 1, 1],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [2.5, 0, 0],
      [3, 0, 0],
    ],
  ])('whole parts %j add up to the rounded total', (parts, whole) => {
    expect(wholeParts(parts)).toEqual(whole);
    expect(whole.reduce((a, b) => a + b, 0)).toBe(Math.round(parts.reduce((a, b) => a + b, 0)));
  });
});
