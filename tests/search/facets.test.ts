import { describe, expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { facetCounts, matchingIds, matchingSubjects } from '../../src/search/facets';
import {
  type FacetName,
  type Filter,
  facetNames,
  noFilter,
  withOptionToggled,
} from '../../src/search/filter';
import { factsWith } from '../bench/manyPlaces';
import { readFacts } from '../setup/facts';
import { chance, oneOf } from '../store/random';
import { naiveFacets } from './naive-facets';

const belt = createBelt(parseFacts(readFacts()).facts);
const naive = naiveFacets(belt);
const open = facetCounts(belt, noFilter);
const options = (facet: FacetName) => open[facet].map(({ id }) => id);

/** Any choice of up to three facets and three options each, dead ends among them. */
function anyFilter(next: () => number): Filter {
  let filter = noFilter;
  for (let step = Math.ceil(next() * 6); step > 0; step--) {
    const facet = oneOf(next, facetNames);
    filter = withOptionToggled(filter, facet, oneOf(next, options(facet)));
  }
  return filter;
}
const next = chance(20261124);
const filters = Array.from({ length: 200 }, () => anyFilter(next));
const idsOf = (filter: Filter) =>
  matchingIds(belt, filter) ?? new Set(belt.allSubjects().map(({ id }) => id));
const only = (facet: FacetName, ...chosen: string[]): Filter => ({ ...noFilter, [facet]: chosen });

describe('the facets over the published facts', () => {
  it('count the same as an independent count, for 200 filters', () => {
    let compared = 0;
    for (const filter of filters)
      for (const [facet, counted] of Object.entries(facetCounts(belt, filter)))
        for (const { id, count } of counted) {
          const name = facetNames.find((known) => known === facet) ?? 'kind';
          expect(count, `${JSON.stringify(filter)} ${facet}=${id}`).toBe(naive.count(filter, name, id));
          compared += 1;
        }
    expect(compared).toBeGreaterThan(200 * 50);
  }, 120_000);

  it('leave the same records as an independent choice, for 200 filters', () => {
    for (const filter of filters)
      expect([...idsOf(filter)], JSON.stringify(filter)).toEqual(naive.matching(filter));
    const sizes = filters.map((filter) => idsOf(filter).size);
    expect(new Set(sizes).size).toBeGreaterThan(30);
    expect(sizes).toContain(0);
  });

  it('count what would be shown: the only choice of its facet, the others as they are', () => {
    for (const filter of filters)
      for (const facet of facetNames)
        for (const { id, count } of facetCounts(belt, filter)[facet])
          expect(count).toBe(idsOf({ ...filter, [facet]: [id] }).size);
  });

  it('have no dead ends: whatever can be chosen leaves something', () => {
    for (const filter of filters)
      for (const facet of facetNames)
        for (const { id, count, chosen, enabled } of facetCounts(belt, filter)[facet]) {
          expect(enabled).toBe(chosen || count > 0);
          if (enabled && !chosen) expect(idsOf(withOptionToggled(filter, facet, id)).size).toBeGreaterThan(0);
        }
  });

  it('widen within a facet and narrow between facets', () => {
    for (const filter of filters) {
      let left = new Set(belt.allSubjects().map(({ id }) => id));
      for (const facet of facetNames) {
        if (filter[facet].length === 0) continue;
        const union = new Set(filter[facet].flatMap((option) => [...idsOf(only(facet, option))]));
        expect(new Set(idsOf(only(facet, ...filter[facet])))).toEqual(union);
        left = new Set([...left].filter((id) => union.has(id)));
      }
      expect(new Set(idsOf(filter))).toEqual(left);
    }
  });

  it('let a parent of the industry tree include all that is below it', () => {
    for (const { id, above } of open.industry)
      for (const parent of above) {
        const [larger, smaller] = [idsOf(only('industry', parent)), idsOf(only('industry', id))];
        expect([...smaller].filter((record) => !larger.has(record))).toEqual([]);
        expect(idsOf(only('industry', parent, id))).toEqual(larger);
      }
  });

  it('confine the counts to what a search has found', () => {
    const found = new Set(['fudan', 'wujiaochang', 'binjiang']);
    const { kind } = facetCounts(belt, noFilter, found);
    expect(kind.filter(({ count }) => count > 0).map(({ id, count }) => [id, count])).toEqual([
      ['zone', 1],
      ['university', 1],
      ['centre', 1],
    ]);
  });

  it('count and leave the same over made-up places, and list them in the order of the facts', () => {
    const more = createBelt(parseFacts(factsWith(600)).facts);
    const plain = naiveFacets(more);
    for (const filter of filters.slice(0, 12)) {
      const left = matchingSubjects(more, filter);
      expect(left.map(({ id }) => id)).toEqual(plain.matching(filter));
      expect(matchingSubjects(more, filter)).toBe(left);
      expect([...(matchingIds(more, filter) ?? left.map(({ id }) => id))]).toEqual(plain.matching(filter));
      const [facet, { id, count }] = oneOf(
        next,
        facetNames.flatMap((name) =>
          facetCounts(more, filter)[name].map((option) => [name, option] as const),
        ),
      );
      expect(count, `${JSON.stringify(filter)} ${facet}=${id}`).toBe(plain.count(filter, facet, id));
    }
    expect(matchingSubjects(more, noFilter)).toBe(more.allSubjects());
  });
});
