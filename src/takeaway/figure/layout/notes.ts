import type { NoteGroup } from '../content';
import { ink } from '../ink';
import type { Points } from '../ops';
import type { Setting } from '../setting';
import { type Block, space, stack } from './block';
import type { ColumnItem } from './columns';
import { bracketed, paragraph, plain } from './paragraph';

const gap = 1.5;

/** Notes as items of a column of this width, each group under its heading. */
export function noteItems(
  setting: Setting,
  groups: readonly NoteGroup[],
  width: Points,
): readonly ColumnItem[] {
  const { measure, size } = setting;
  const marks = groups.flatMap(({ notes }) =>
    notes.map(({ mark }) => bracketed(mark === null ? [] : [mark])),
  );
  const hanging = Math.max(0, ...marks.map((mark) => measure(mark, size.note, false))) + 4;
  const style = { type: 'note', colour: ink.soft } as const;
  const note = (mark: string | null, text: string): Block => {
    if (mark === null) return paragraph(setting, plain(text), width, style);
    const said = paragraph(setting, plain(text), width - hanging, style);
    const number = paragraph(setting, plain(bracketed([mark])), hanging, style);
    return { ...said, at: (x, y) => [...number.at(x, y), ...said.at(x + hanging, y)] };
  };
  return groups
    .filter(({ notes }) => notes.length > 0)
    .flatMap(({ title, notes }) => [
      {
        block: stack([paragraph(setting, plain(title), width, { type: 'note', bold: true }), space(gap)]),
        isHead: true,
      },
      ...notes.map(({ mark, text }) => ({ block: stack([note(mark, text), space(gap)]), isHead: false })),
    ]);
}

/** Only the notes that are referred to by these marks, and those that hold for all. */
export const notesFor = (groups: readonly NoteGroup[], marks: readonly string[]): readonly NoteGroup[] =>
  groups.map(({ title, notes }) => ({
    title,
    notes: notes.filter(({ mark }) => mark === null || marks.includes(mark)),
  }));
