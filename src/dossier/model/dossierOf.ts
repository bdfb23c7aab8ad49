import { sitePosition } from '../../model/site';
import type { Subject } from '../../model/subject';
import { entryView } from '../../parts/shortlist/entryView';
import type { Session } from '../../store/session';
import type { Shortlist, ShortlistEntry } from '../../store/shortlist';
import type { Reading } from '../../wording/reading';
import { structureParts, zoneParts } from './areaEntry';
import type { Entry, Part } from './blocks';
import type { Note } from './notes';
import { industryParts, observationParts, placeParts, planParts } from './recordEntry';
import { siteParts } from './siteEntry';
import { type Desk, deskFor } from './writingDesk';

/** A dossier in words: what is printed, in its order, with its numbered notes. */
export interface Dossier {
  readonly entries: readonly Entry[];
  readonly notes: readonly Note[];
  /** Whether the visitor chose nothing, so that the five zones are presented. */
  readonly isDefault: boolean;
}

/**
 * Writes the dossier of a shortlist, or of the five zones where it is empty. Pure: numbers of notes follow from the
 * order of the entries alone.
 * @param sites reports of free sites, by id
 */
export function dossierOf(shortlist: Shortlist, sites: Session['sites'], reading: Reading): Dossier {
  const desk = deskFor(reading);
  const isDefault = shortlist.length === 0;
  const chosen = isDefault ? reading.belt.zonesInOrder().map(({ id }) => ({ id, note: '' })) : shortlist;
  const entries = chosen.map((entry, index) => entryOf(entry, index + 1, sites, desk));
  return { entries, notes: desk.notes.list(), isDefault };
}

function entryOf({ id, note }: ShortlistEntry, place: number, sites: Session['sites'], desk: Desk): Entry {
  const state = sites[id];
  const report = state?.status === 'ready' ? state.report : null;
  const view = entryView(id, report, desk.reading);
  const own: readonly Part[] = note === '' ? [] : [{ kind: 'own', said: desk.cited(note, [], 'own') }];
  return { id, place, view, parts: [...own, ...partsOf(id, sites, desk)] };
}

function partsOf(id: string, sites: Session['sites'], desk: Desk): readonly Part[] {
  const subject = desk.reading.belt.subject(id);
  if (subject !== undefined) return subjectParts(subject, desk);
  const position = sitePosition(id);
  if (position !== null) return siteParts(position, sites[id], desk);
  return [{ kind: 'text', said: { text: desk.texts.unknown(id), notes: [] } }];
}

function subjectParts(subject: Subject, desk: Desk): readonly Part[] {
  switch (subject.type) {
    case 'zone':
      return zoneParts(subject, desk);
    case 'structure':
      return structureParts(subject, desk);
    case 'place':
      return placeParts(subject, desk);
    case 'plan':
      return planParts(subject, desk);
    case 'industry':
      return industryParts(subject, desk);
    case 'observation':
      return observationParts(subject, desk);
  }
}
