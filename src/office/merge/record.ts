import type { Change } from '../changes';
import { at, essence, type Json, listOf, same } from '../json';
import { isItemList, itemsMerged } from './items';
import { unitIn, unitsOf, withUnit } from './units';

/** The three states of one record; null where it is not there. */
export interface Three {
  readonly base: Json | null;
  /** As the draft has it. */
  readonly ours: Json | null;
  /** As it is published now. */
  readonly theirs: Json | null;
}

/** What both changed, each in its own way. An empty unit is the record as a whole: one took out what the other changed. */
export interface Dispute {
  readonly unit: string;
  /** The published record with the draft's word in this; null where the draft takes it out. */
  readonly ours: Json | null;
}

export interface MergedRecord {
  /** The published record with all that the draft changed and nobody else did. */
  readonly record: Json | null;
  readonly disputes: readonly Dispute[];
}

const alike = (a: unknown, b: unknown) => same(essence(a), essence(b));

/** Merges one record entry by entry: what the draft did not touch is as published. */
export function recordMerged(sheet: Change['sheet'], { base, ours, theirs }: Three): MergedRecord {
  if (ours === base || alike(ours, base) || alike(ours, theirs)) return { record: theirs, disputes: [] };
  if (alike(theirs, base)) return { record: ours, disputes: [] };
  if (base === null || ours === null || theirs === null)
    return { record: theirs, disputes: [{ unit: '', ours }] };
  let record = theirs;
  const disputed: string[] = [];
  for (const unit of unitsOf(sheet, [theirs, ours, base])) {
    const [was, mine, published] = [base, ours, theirs].map((one) => unitIn(sheet, one, unit));
    if (mine === undefined || alike(mine, was) || alike(mine, published)) continue;
    const list = (side: unknown) => listOf(at(side, unit));
    const both = isItemList(unit) ? itemsMerged(list(was), list(mine), list(published)) : null;
    if (alike(published, was)) record = withUnit(record, mine);
    else if (both !== null) record = withUnit(record, { [unit]: both });
    else disputed.push(unit);
  }
  return {
    record,
    disputes: disputed.map((unit) => ({ unit, ours: withUnit(theirs, unitIn(sheet, ours, unit)) })),
  };
}
