import { describe, expect, it } from 'vitest';
import { byLine, byMinutes } from '../../src/panels/site/metroRows';
import { groupedOnFoot, placesWithin } from '../../src/panels/site/nearSpans';
import { siteReport } from './siteReport';

const report = siteReport();
const ids = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);

describe('places round a site', () => {
  it('count within minutes only where one can walk, and within a kilometre whatever the way', () => {
    expect(ids(placesWithin(report.places, 5))).toEqual(['alpha']);
    expect(ids(placesWithin(report.places, 10))).toEqual(['alpha']);
    expect(ids(placesWithin(report.places, 15))).toEqual(['alpha', 'beta']);
    expect(ids(placesWithin(report.places, 'kilometre'))).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('stand by kind in the order of the model, and last what cannot be walked to', () => {
    const groups = groupedOnFoot(report.places);
    expect(groups.map(({ kind, places }) => [kind, ids(places)])).toEqual([
      ['company', ['alpha']],
      ['platform', ['beta']],
      [null, ['gamma']],
    ]);
  });
});

describe('stations by metro', () => {
  it('stand from near to far', () => {
    expect(byMinutes(report.metro).map(({ stations }) => ids(stations))).toEqual([['s1', 's5', 's4']]);
  });

  it('stand under each of their lines, lines by number', () => {
    expect(byLine(report.metro).map(({ line, stations }) => [line, ids(stations)])).toEqual([
      ['8', ['s4']],
      ['10', ['s1', 's5']],
      ['18', ['s1']],
    ]);
  });
});
