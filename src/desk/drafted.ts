import { differenceOf } from '../office/difference';
import { applyEdits } from '../office/edits/applyEdits';
import { sideIn } from '../office/merge/choice';
import { mergeFacts, publishedSince } from '../office/merge/merge';
import type { DeskState, Draft } from './deskStore';
import type { Published } from './published';

/** What a draft is made of. */
export type DraftParts = Pick<DeskState, 'opened' | 'edits' | 'base' | 'choices'>;

/**
 * The draft: what the files make of the facts that it was made from, with the edits on top, carried over to what is
 * published now; null where there is neither.
 */
export function draftedFrom(
  { raw: published, version }: Pick<Published, 'raw' | 'version'>,
  { opened, edits, base, choices }: DraftParts,
): Draft | null {
  if (opened === null && edits.length === 0) return null;
  const { raw: ours, problems } = applyEdits(opened?.raw ?? base?.raw ?? published, edits);
  if (base === null)
    return { raw: ours, problems, changes: differenceOf(ours, published), clashes: [], since: [] };
  const { raw, clashes } = mergeFacts(base.raw, ours, published, sideIn(choices, version));
  return {
    raw,
    problems,
    changes: differenceOf(raw, published),
    clashes,
    since: publishedSince(base.raw, ours, published),
  };
}
