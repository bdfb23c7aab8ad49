import { describe, expect, it } from 'vitest';
import { wgsToGcj } from '../../src/model/datum';
import { check, coordinates, places, plans } from './refuses';

const { alpha } = places;
const { goals, moreCompanies } = plans;
const rounded = (at: readonly number[]) => at.map((degrees) => Number(degrees.toFixed(6)));

describe('the check as a whole', () => {
  it('finds nothing wrong with the valid fixture', () => {
    expect(check()).toEqual([]);
  });

  it('does not report a reference to a record that the door left out', () => {
    const problems = check(['plans', [goals, 'kind'], 'dream']);
    expect(problems.map(({ record, field }) => [record, field])).toEqual([['goals', 'kind']]);
  });

  it('sorts by file, then record', () => {
    const problems = check(
      ['sources', [1, 'readAs'], 'original'],
      ['plans', [moreCompanies, 'asOf'], '2030'],
      ['plans', [goals, 'asOf'], '2030'],
    );
    expect(problems.map(({ record }) => record)).toEqual(['goals', 'more-companies', 'mirror-2023']);
  });

  it('sorts the fields of a record', () => {
    const problems = check(
      ['plans', [goals, 'summary', 'en'], 'All 12。'],
      ['plans', [goals, 'asOf'], '2030'],
    );
    expect(problems.map(({ field }) => field)).toEqual(['asOf', 'summary', 'summary.en']);
  });

  it('gives one report of a wrong place, not two', () => {
    const problems = check(['places', coordinates(alpha), rounded(wgsToGcj([121.521, 31.31]))]);
    expect(problems).toHaveLength(1);
  });
});
