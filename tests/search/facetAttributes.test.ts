import { describe, expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { attributesIn } from '../../src/search/facetAttributes';
import type { FacetName } from '../../src/search/filter';
import { changed } from '../model/change';
import { rawFixture } from '../model/fixture';
import { readFacts } from '../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);
const attributesOf = attributesIn(belt);

/** The options of a facet that a published record stands under, each once. */
function under(id: string, facet: FacetName): string[] {
  const subject = belt.subject(id);
  if (subject === undefined) throw new Error(`No record ${id}`);
  return [...new Set(attributesOf(subject)[facet])].sort();
}

describe('a record stands under', () => {
  it.each<[string, string, FacetName, string[]]>([
    ['the zone of its section', 'bilibili-park', 'zone', ['binjiang']],
    ['its own zone, a zone', 'huan-tongji', 'zone', ['huan-tongji']],
    ['the zone above it, a section', 'binjiang-south', 'zone', ['binjiang']],
    ['both zones that it is said to lie in', 'slipway-park', 'zone', ['binjiang', 'fuxing-island']],
    ['no zone, a carrier area beside them', 'bay-valley', 'zone', ['yangpu']],
    ['no zone, a corridor that spans several', 'da-chuangzhi-corridor', 'zone', ['yangpu']],
    ['the corridor of its zone', 'fudan', 'part', ['da-chuangzhi-corridor']],
    ['the corridor that names it as a member', 'sufe-financial-valley', 'part', ['da-chuangzhi-corridor']],
    [
      'the belt of its zone and the wing of its section',
      'bilibili-park',
      'part',
      ['binjiang-belt', 'one-island-two-wings'],
    ],
    [
      'island and wings, a zone whose sections are the wings',
      'binjiang',
      'part',
      ['binjiang-belt', 'one-island-two-wings'],
    ],
    ['itself, the belt', 'binjiang-belt', 'part', ['binjiang-belt']],
    ['no part, the brand of them all', 'yangpu-innovation-belt', 'part', []],
    ['the corridor, a direction of it', 'corridor-metaverse', 'part', ['da-chuangzhi-corridor']],
    [
      'all above it in the tree, an industry',
      'nev-icv',
      'industry',
      ['ind-3-manufacturing', 'industry-1234', 'nev-icv', 'three-100bn-clusters'],
    ],
    [
      'its directions, the corridor',
      'da-chuangzhi-corridor',
      'industry',
      ['corridor-digital-culture', 'corridor-digital-health', 'corridor-metaverse'],
    ],
    [
      'the industry that names it, a zone',
      'binjiang',
      'industry',
      ['ind-3-online', 'industry-1234', 'three-100bn-clusters'],
    ],
    ['the kind of a place', 'fudan', 'kind', ['university']],
    ['its type, where it has no kind', 'one-island-two-wings', 'kind', ['structure']],
    ['its status', 'fudan', 'status', ['operating']],
    ['no status, a zone', 'binjiang', 'status', []],
    ['how its site is known', 'sufe-financial-valley', 'site', ['unpublished']],
    ['no site, a zone', 'binjiang', 'site', []],
  ])('%s: %s', (_name, id, facet, expected) => {
    expect(under(id, facet)).toEqual(expected);
  });

  it('the zone of the place that an observation measures', () => {
    const observation = belt
      .allSubjects()
      .find((s) => s.type === 'observation' && s.record.area === 'changyang-campus');
    expect(under(observation?.id ?? '', 'zone')).toEqual(['da-chuanggu']);
    expect(under(observation?.id ?? '', 'part')).toEqual(['binjiang-belt']);
  });
});

describe('with facts that are broken', () => {
  it('ends where parents run in a circle', () => {
    const circle = changed(
      changed(rawFixture(), 'zones', ['features', 5, 'properties', 'parent'], 'bay-valley'),
      'zones',
      ['features', 6, 'properties', 'parent'],
      'binjiang-south',
    );
    const industries = changed(circle, 'industries', [0, 'parent'], 'ai');
    const broken = createBelt(parseFacts(industries).facts);
    const attributes = broken.allSubjects().map(attributesIn(broken));
    expect(attributes.length).toBe(broken.allSubjects().length);
  });

  it('passes over tags and areas that no record has', () => {
    const tagged = changed(rawFixture(), 'places', ['features', 0, 'properties', 'industries'], ['alchemy']);
    const away = createBelt(
      parseFacts(changed(tagged, 'places', ['features', 0, 'properties', 'areas'], ['atlantis'])).facts,
    );
    const alpha = away.subject('alpha');
    expect(alpha && attributesIn(away)(alpha)).toMatchObject({ industry: [], zone: ['yangpu'], part: [] });
  });
});
