import { expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { knownFilter } from '../../src/search/facetKnown';
import { facetCounts, matchingIds } from '../../src/search/facets';
import { facetNames, noFilter } from '../../src/search/filter';
import { rawFixture } from '../model/fixture';

const belt = createBelt(parseFacts(rawFixture()).facts);

it('keeps a filter whose options all exist, as it is', () => {
  const filter = { ...noFilter, kind: ['company', 'zone'], zone: ['binjiang', 'yangpu'] };
  expect(knownFilter(belt, filter)).toEqual({ filter, unknown: [] });
  expect(knownFilter(belt, filter).filter).toBe(filter);
  expect(knownFilter(belt, noFilter).filter).toBe(noFilter);
});

it('leaves out and names what no record stands under', () => {
  const filter = { ...noFilter, kind: ['company', 'shop'], zone: ['atlantis'], status: ['held'] };
  expect(knownFilter(belt, filter)).toEqual({
    filter: { ...noFilter, kind: ['company'] },
    unknown: ['kind=shop', 'zone=atlantis', 'status=held'],
  });
});

it('knows exactly the options that are offered', () => {
  const offered = facetCounts(belt, noFilter);
  for (const facet of facetNames) {
    const chosen = offered[facet].map(({ id }) => id);
    expect(knownFilter(belt, { ...noFilter, [facet]: [...chosen, 'nowhere'] }).unknown).toEqual([
      `${facet}=nowhere`,
    ]);
  }
});

it('offers options in their order, none without a record, and no filter hides nothing', () => {
  const { kind, zone, part, status, site, industry } = facetCounts(belt, noFilter);
  expect(kind.map(({ id }) => id)).toEqual([
    'zone',
    'structure',
    'company',
    'platform',
    'carrier',
    'goal',
    'target',
    'concept',
    'industry',
    'observation',
  ]);
  expect(zone.map(({ id, count }) => [id, count])).toEqual([
    ['da-chuangzhi', 5],
    ['binjiang', 4],
    ['da-chuanggu', 1],
    ['huan-tongji', 1],
    ['fuxing-island', 1],
    ['yangpu', 9],
  ]);
  expect(part.map(({ id }) => id)).toEqual(['the-corridor']);
  expect(status.map(({ id }) => id)).toEqual(['operating', 'announced']);
  expect(site.map(({ id }) => id)).toEqual(['exact', 'unpublished']);
  expect(industry.map(({ id, above }) => [id, above.length])).toEqual([
    ['system', 0],
    ['four', 1],
    ['ai', 2],
    ['metaverse', 0],
  ]);
  expect(matchingIds(belt, noFilter)).toBeNull();
});

it('says which options stand partly, and which are included by one above', () => {
  const marks = (chosen: string[]) =>
    facetCounts(belt, { ...noFilter, industry: chosen }).industry.map(({ chosen: c, included, partial }) =>
      c ? 'chosen' : included ? 'included' : partial ? 'partial' : '-',
    );
  expect(marks(['ai'])).toEqual(['partial', 'partial', 'chosen', '-']);
  expect(marks(['four'])).toEqual(['partial', 'chosen', 'included', '-']);
  expect(marks(['system', 'ai'])).toEqual(['chosen', 'included', 'chosen', '-']);
});
