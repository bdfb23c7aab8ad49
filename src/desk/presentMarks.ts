import type { ChangeMark } from '../map/changes/mark';
import type { DeskState, Draft } from './deskStore';
import { marksOf } from './marks';

let known: { readonly draft: Draft; readonly marks: readonly ChangeMark[] } | null = null;

/** The marks of the draft of the moment, worked out once for each draft. */
export function presentMarks({ draft, published }: Pick<DeskState, 'draft' | 'published'>) {
  if (draft === null || published.status !== 'ready') return [];
  if (known?.draft !== draft)
    known = { draft, marks: marksOf(draft.changes, draft.raw, published.published.raw) };
  return known.marks;
}
