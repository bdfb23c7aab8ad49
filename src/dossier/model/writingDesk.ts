import { dossierTexts } from '../../i18n/dossier';
import type { DossierTexts } from '../../i18n/messages/zh-dossier';
import type { Citation } from '../../model/citation';
import { isDated } from '../../model/freshness';
import type { Subject } from '../../model/subject';
import type { FigureView } from '../../wording/figures';
import type { Reading } from '../../wording/reading';
import { rowMarks } from '../../wording/subjects';
import type { Cited, DossierFigure, Listed } from './blocks';
import { createNotes, type Method, type Notes } from './notes';

/** What entries are written with: the facts in their language, the texts, and the notes that are handed out. */
export interface Desk {
  readonly reading: Reading;
  readonly texts: DossierTexts;
  readonly notes: Notes;
  readonly cited: (text: string, cites: readonly Citation[], ...also: Method[]) => Cited;
  readonly figure: (view: FigureView) => DossierFigure;
  readonly listed: (subject: Subject) => Listed;
  readonly isDated: (subject: Subject) => boolean;
}

/** Numbers of two kinds of notes, each once and in order. */
export const together = (a: readonly number[], b: readonly number[]): readonly number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y);

export function deskFor(reading: Reading): Desk {
  const notes = createNotes();
  const { belt, language, today } = reading;
  const dated = (subject: Subject) => isDated(subject, today, belt.facts.shelfLives);
  return {
    reading,
    texts: dossierTexts[language],
    notes,
    cited: (text, cites, ...also) => ({
      text,
      notes: together(notes.cite(cites), notes.method(...also)),
    }),
    figure: ({ key, label, value, date, kind, dated: why, cites }) => ({
      key,
      label,
      value,
      date,
      kind,
      dated: why !== null,
      notes: notes.cite(cites),
    }),
    listed: (subject) => ({
      key: subject.id,
      name: subject.name[language],
      remark: rowMarks(subject, reading).join(' · '),
      dated: dated(subject),
      notes: notes.cite(subject.record.cites),
    }),
    isDated: dated,
  };
}
