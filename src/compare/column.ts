import type { SiteReport } from '../analysis/report';
import type { Subject } from '../model/subject';
import { type EntryView, entryView } from '../parts/shortlist/entryView';
import { leastCompared, mostCompared } from '../store/comparing';
import type { Scene } from '../store/scene';
import type { Shortlist } from '../store/shortlist';
import { type Ground, reportFor } from './model/ground';
import type { Why } from './model/values';

/** A zone, place or free site beside others. */
export interface Column {
  readonly id: string;
  readonly view: EntryView;
  /** Null for a free site. */
  readonly subject: Subject | null;
  /** Report of a free site, or round a place; or why there is none. */
  readonly report: SiteReport | Why;
  /** The visitor's own words; null where the column is none of theirs. */
  readonly note: string | null;
}

type Chosen = Pick<Scene, 'comparing' | 'shortlist'>;
type From = 'choice' | 'list' | 'zones';

/**
 * What is compared: what the visitor chose, else the first entries of the shortlist that are known, else the five
 * zones. Fewer than two are nothing to compare.
 */
function compared(
  { comparing, shortlist }: Chosen,
  { reading: { belt } }: Ground,
  isKnown: (id: string) => boolean,
): { readonly from: From; readonly entries: Shortlist } {
  const chosen = comparing.ids.filter(isKnown);
  if (chosen.length >= leastCompared) {
    const noteOf = (id: string) => shortlist.find((entry) => entry.id === id)?.note ?? '';
    return { from: 'choice', entries: chosen.map((id) => ({ id, note: noteOf(id) })) };
  }
  const kept = shortlist.filter(({ id }) => isKnown(id));
  if (kept.length >= leastCompared) return { from: 'list', entries: kept.slice(0, mostCompared) };
  return { from: 'zones', entries: belt.zonesInOrder().map(({ id }) => ({ id, note: '' })) };
}

/** The columns in order; an id that nobody knows makes none. */
export function columnsOf(
  chosen: Chosen,
  ground: Ground,
): { readonly from: From; readonly columns: readonly Column[] } {
  const { reading, sites } = ground;
  const viewOf = (id: string) => {
    const state = sites[id];
    return entryView(id, state?.status === 'ready' ? state.report : null, reading);
  };
  const { from, entries } = compared(chosen, ground, (id) => viewOf(id) !== null);
  const isKept = (id: string) => chosen.shortlist.some((entry) => entry.id === id);
  const columns = entries.flatMap(({ id, note }): Column[] => {
    const view = viewOf(id);
    if (view === null) return [];
    const subject = reading.belt.subject(id) ?? null;
    return [{ id, view, subject, report: reportFor(id, ground), note: isKept(id) ? note : null }];
  });
  return { from, columns };
}
