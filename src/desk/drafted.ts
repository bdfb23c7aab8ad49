import { differenceOf } from '../office/difference';
import { applyEdits } from '../office/edits/applyEdits';
import type { Edit } from '../office/edits/edit';
import type { Draft, OpenedWork } from './deskStore';
import type { Published } from './published';

/** The draft: what the files make of the published facts, with the edits on top; null where there is neither. */
export function draftedFrom(
  { raw: published }: Pick<Published, 'raw'>,
  opened: OpenedWork | null,
  edits: readonly Edit[],
): Draft | null {
  if (opened === null && edits.length === 0) return null;
  const { raw, problems } = applyEdits(opened?.raw ?? published, edits);
  return { raw, problems, changes: differenceOf(raw, published) };
}
