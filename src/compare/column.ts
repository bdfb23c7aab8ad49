import type { SiteReport } from '../analysis/report';
import type { Subject } from '../model/subject';
import { type EntryView, entryView } from '../parts/shortlist/entryView';
import type { Session } from '../store/session';
import type { Shortlist } from '../store/shortlist';
import { reportedSite } from '../store/wantedSites';
import type { Reading } from '../wording/reading';
import type { Why } from './cell';

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

/** As many as can be read side by side. */
export const mostColumns = 5;
/** Fewer are nothing to compare. */
const leastColumns = 2;

/** What is compared: the first entries of the shortlist that are known, or the five zones where they are too few. */
export function compared(
  shortlist: Shortlist,
  { belt }: Reading,
  isKnown: (id: string) => boolean,
): { readonly from: 'list' | 'zones'; readonly entries: Shortlist } {
  const known = shortlist.filter(({ id }) => isKnown(id));
  if (known.length >= leastColumns) return { from: 'list', entries: known.slice(0, mostColumns) };
  return { from: 'zones', entries: belt.zonesInOrder().map(({ id }) => ({ id, note: '' })) };
}

function reportOf(
  id: string,
  subject: Subject | null,
  sites: Session['sites'],
  { belt }: Reading,
): Column['report'] {
  const site = reportedSite(id, belt);
  if (site === null) return subject?.type === 'place' ? 'noSite' : 'notApplicable';
  const state = sites[site];
  return state?.status === 'ready' ? state.report : (state?.status ?? 'working');
}

/** The columns of the table, in order; an id that nobody knows makes none. */
export function columnsOf(
  shortlist: Shortlist,
  sites: Session['sites'],
  reading: Reading,
): { readonly from: 'list' | 'zones'; readonly columns: readonly Column[] } {
  const viewOf = (id: string) => {
    const state = sites[id];
    return entryView(id, state?.status === 'ready' ? state.report : null, reading);
  };
  const { from, entries } = compared(shortlist, reading, (id) => viewOf(id) !== null);
  const columns = entries.flatMap(({ id, note }): Column[] => {
    const view = viewOf(id);
    if (view === null) return [];
    const subject = reading.belt.subject(id) ?? null;
    const report = reportOf(id, subject, sites, reading);
    return [{ id, view, subject, report, note: from === 'list' ? note : null }];
  });
  return { from, columns };
}
