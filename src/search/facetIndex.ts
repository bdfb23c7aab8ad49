import type { Belt } from '../model/belt';
import { onceFor } from '../model/onceFor';
import { attributesIn } from './facetAttributes';
import { addBit, type Bits, countBoth, noBits } from './facetBits';
import { optionOrder } from './facetOrder';
import { perFacet } from './facetRecord';
import { industryTree } from './facetTree';
import { type FacetName, facetNames } from './filter';

/** Which records stand under each option; only options that at least one record stands under, in their order on screen. */
export interface FacetIndex {
  /** Ids of all records; a record's place in this list is its number in the sets. */
  readonly ids: readonly string[];
  readonly options: Readonly<Record<FacetName, ReadonlyMap<string, Bits>>>;
  /** What is above each industry in the tree, nearest first. */
  readonly above: ReadonlyMap<string, readonly string[]>;
}

function buildIndex(belt: Belt): FacetIndex {
  const subjects = belt.allSubjects();
  const attributesOf = attributesIn(belt);
  const order = optionOrder(belt);
  const all = perFacet((facet) => new Map(order[facet].map((option) => [option, noBits(subjects.length)])));
  for (const [number, subject] of subjects.entries()) {
    const attributes = attributesOf(subject);
    for (const facet of facetNames)
      for (const option of attributes[facet]) {
        const records = all[facet].get(option);
        if (records !== undefined) addBit(records, number);
      }
  }
  for (const facet of facetNames)
    for (const [option, records] of all[facet]) if (countBoth(records, null) === 0) all[facet].delete(option);
  return {
    ids: subjects.map(({ id }) => id),
    options: all,
    above: new Map(industryTree(belt).map(({ id, above }) => [id, above])),
  };
}

/** The index of a belt, built when it is first asked for. */
export const facetIndex = onceFor(buildIndex);
