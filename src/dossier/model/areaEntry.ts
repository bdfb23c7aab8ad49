import type { StructureSubject, Subject, ZoneSubject } from '../../model/subject';
import { observationView } from '../../wording/figures';
import type { Part } from './blocks';
import { figuresIn, figuresPart, groupOf, listsUnder, stepsPart } from './details';
import type { Desk } from './writingDesk';

/** Lists of an area, in reading order. */
const lists = [
  'sections',
  'companies',
  'platforms',
  'carriers',
  'universities',
  'projects',
  'plans',
  'programmes',
  'policies',
  'industries',
] as const;

/** All that is held of an area, list by list. */
function listsPart(id: string, desk: Desk): readonly Part[] {
  const { belt, messages } = desk.reading;
  const records = belt.recordsIn(id);
  const groups = lists.flatMap((key) => groupOf(key, messages.records.sections[key], records[key], desk));
  return listsUnder(desk.texts.parts.there, groups);
}

function outlinePart({ boundary }: ZoneSubject['record'], desk: Desk): Part {
  const { language, messages } = desk.reading;
  const error = messages.records.boundaryError(boundary.errorMetres);
  const said = desk.cited(desk.texts.outline(error, boundary.method[language]), [], 'outline');
  return { kind: 'facts', rows: [{ term: desk.texts.parts.outline, said: [said] }] };
}

/** A zone, section or carrier area: what it is meant to be, its figures, what is there, how its outline was drawn. */
export function zoneParts({ id, record }: ZoneSubject, desk: Desk): readonly Part[] {
  const { belt, language } = desk.reading;
  const headline = record.headline.flatMap((observation) => {
    const subject = belt.subject(observation);
    return subject?.type === 'observation' ? [subject] : [];
  });
  const others = belt.recordsIn(id).observations.filter((observation) => !headline.includes(observation));
  const lead = desk.cited(record.positioning[language], record.cites);
  const large = headline.map((subject) => desk.figure(observationView(subject, desk.reading)));
  const summary = desk.cited(record.summary[language], record.cites);
  const outline = outlinePart(record, desk);
  const small = [
    ...others.map((subject) =>
      desk.figure(observationView(subject, desk.reading, otherArea(subject.record.area, id, desk))),
    ),
    ...figuresIn(record.figures, desk),
  ];
  return [
    { kind: 'lead', said: lead },
    ...(large.length === 0 ? [] : [{ kind: 'headline' as const, figures: large }]),
    { kind: 'text', said: summary },
    outline,
    ...figuresPart(small, desk),
    ...stepsPart(record.milestones, record.news, desk),
    ...listsPart(id, desk),
  ];
}

/** Name of the section that a figure is of, on the page of its zone. */
const otherArea = (area: string, own: string, { reading: { belt, language } }: Desk): string | undefined =>
  area === own ? undefined : belt.areaName(area)[language];

/** Corridor, belt, island and wings. */
export function structureParts({ id, record }: StructureSubject, desk: Desk): readonly Part[] {
  const { belt, language } = desk.reading;
  const members: readonly Subject[] = belt.recordsIn(id).members;
  const summary = desk.cited(record.summary[language], record.cites);
  const groups = groupOf('members', desk.texts.parts.members, members, desk);
  const figures = [
    ...belt.recordsIn(id).observations.map((subject) => desk.figure(observationView(subject, desk.reading))),
    ...figuresIn(record.figures, desk),
  ];
  return [
    { kind: 'text', said: summary },
    ...listsUnder(desk.texts.parts.members, groups),
    ...figuresPart(figures, desk),
    ...stepsPart(record.milestones, record.news, desk),
    ...listsPart(id, desk),
  ];
}
