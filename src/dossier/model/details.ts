import type { Figure, Milestone, News } from '../../model/figure';
import { formatDate } from '../../model/format';
import type { Subject } from '../../model/subject';
import { figureView } from '../../wording/figures';
import type { DossierFigure, Group, Part, Step } from './blocks';
import type { Desk } from './writingDesk';

/** The figures inside a record. */
export const figuresIn = (figures: readonly Figure[], { reading, figure }: Desk): readonly DossierFigure[] =>
  figures.map((inside, index) => figure(figureView(inside, index, reading)));

export const figuresPart = (figures: readonly DossierFigure[], { texts }: Desk): readonly Part[] =>
  figures.length === 0 ? [] : [{ kind: 'figures', title: texts.parts.figures, figures }];

/** What has happened, what is expected, and what was heard later. */
export function stepsPart(
  milestones: readonly Milestone[],
  news: readonly News[],
  desk: Desk,
): readonly Part[] {
  const { language } = desk.reading;
  const stepOf = (step: Milestone | News): Step => ({
    date: formatDate(step.date, language),
    expected: 'kind' in step && step.kind === 'expected',
    said: desk.cited(step.text[language], step.cites),
  });
  const parts: readonly { readonly title: string; readonly steps: readonly Step[] }[] = [
    { title: desk.texts.parts.steps, steps: milestones.map(stepOf) },
    { title: desk.texts.parts.news, steps: news.map(stepOf) },
  ];
  return parts.flatMap(({ title, steps }) => (steps.length === 0 ? [] : [{ kind: 'steps', title, steps }]));
}

/** A list under its title with the number of its lines; none where it is empty. */
export function groupOf(
  key: string,
  title: string,
  subjects: readonly Subject[],
  { texts, notes, listed }: Desk,
): readonly Group[] {
  if (subjects.length === 0) return [];
  const counted = { text: texts.counted(title, subjects.length), notes: notes.method('count') };
  return [{ key, title: counted, lines: subjects.map(listed) }];
}

/** Lists under a common title; nothing where there are none. */
export const listsUnder = (text: string, groups: readonly Group[]): readonly Part[] =>
  groups.length === 0 ? [] : [{ kind: 'lists', title: { text, notes: [] }, groups }];
