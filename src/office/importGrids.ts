import type { RawFacts } from '../model/facts';
import { type Change, changesIn } from './changes';
import { compose } from './compose';
import { readDrafts } from './drafts';
import type { Grid } from './grid';
import { labelsOf } from './labels';
import { land } from './land';
import { cellName, type Mistake } from './mistake';
import { namesIn } from './published';
import { recognise } from './recognise';
import type { CheckContext } from './wholeCheck';

/** What a workbook makes of the published facts. */
export type Imported = {
  /** The files with the good changes in them; unchanged records are the published objects themselves. */
  readonly raw: RawFacts;
  readonly changes: readonly Change[];
  /** What was not taken, each in its place. */
  readonly mistakes: readonly Mistake[];
  /** What was passed over or noticed without holding anything back. */
  readonly remarks: readonly Mistake[];
};

const keyOf = (mistake: Mistake) =>
  [mistake.sheet, cellName(mistake), mistake.record, mistake.problem.zh].join('\n');

function once(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(mistakes.map((mistake): [string, Mistake] => [keyOf(mistake), mistake])).values()];
}

/** In the order in which one goes through the workbook: sheet, row, column. */
function inOrder(mistakes: readonly Mistake[], grids: readonly Grid[]): readonly Mistake[] {
  const place = (mistake: Mistake) => grids.findIndex(({ name }) => name === mistake.sheet);
  const letters = ({ column }: Mistake) => (column?.letter ?? '').padStart(3);
  return [...mistakes].sort(
    (a, b) =>
      place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0) || letters(a).localeCompare(letters(b), 'en'),
  );
}

/**
 * Reads a workbook against the published facts. A bad row is left out and the published record stays; the rest lands,
 * and the whole has passed the door and the check. Pure; never throws for what is in the workbook.
 * @param published contents of the fact files
 */
export function importGrids(grids: readonly Grid[], published: RawFacts, context: CheckContext): Imported {
  const { tables, remarks, mistakes: unread } = recognise(grids);
  const read = readDrafts(tables, published);
  const landed = land(read.drafts, published, context);
  const raw = compose(landed.drafts, published);
  const labels = labelsOf([...namesIn(raw), ...namesIn(published)]);
  return {
    raw,
    changes: changesIn(landed.drafts, labels),
    mistakes: inOrder(once([...unread, ...read.mistakes, ...landed.mistakes]), grids),
    remarks: inOrder(once([...remarks, ...read.remarks]), grids),
  };
}
