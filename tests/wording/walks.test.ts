import { describe, expect, it } from 'vitest';
import { readableMetres, wholeMinutes } from '../../src/wording/walks';

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
});
