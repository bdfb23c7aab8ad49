import type { DrawnMark } from '../../layers/drawnData';
import type { Drawn } from '../../store/drawing';
import type { Session } from '../../store/session';

type MarksOf = (drawn: readonly Drawn[]) => readonly DrawnMark[];

const none: readonly DrawnMark[] = [];
let marksOf: MarksOf = () => none;
/** How drawings are measured and named comes with the tools, without which there are none. */
export const bringMarks = (brought: MarksOf): void => {
  marksOf = brought;
};

/** What is drawn of the finished drawings: all but the one whose points are being moved. */
export function drawnMarks({ drawn, reshaping }: Pick<Session, 'drawn' | 'reshaping'>): readonly DrawnMark[] {
  const marks = marksOf(drawn);
  return reshaping === null ? marks : marks.filter(({ id }) => id !== reshaping);
}
