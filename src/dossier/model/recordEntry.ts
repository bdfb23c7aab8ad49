import type { IndustrySubject, ObservationSubject, PlaceSubject, PlanSubject } from '../../model/subject';
import { observationView } from '../../wording/figures';
import { placeStatus, planPeriod, planStatus, siteWords } from '../../wording/subjects';
import type { FactLine, Part } from './blocks';
import { figuresIn, figuresPart, groupOf, listsUnder, stepsPart } from './details';
import type { Desk } from './writingDesk';

const namesOf = (ids: readonly string[], { reading: { belt, language, messages } }: Desk): string =>
  ids.map((id) => belt.areaName(id)[language]).join(messages.panel.separator);

/** Tags are the editors' own, and say so. */
const industriesRow = ({ record }: PlaceSubject | PlanSubject, desk: Desk): readonly FactLine[] => {
  const { facts, taggedNote } = desk.reading.messages.records;
  if (record.industries.length === 0) return [];
  const named = desk.cited(namesOf(record.industries, desk), record.cites);
  return [{ term: facts.industries, said: [named, { text: taggedNote, notes: [] }] }];
};

/** How the place was sited, or why it was not. */
function siteRow({ record }: PlaceSubject, desk: Desk): FactLine {
  const { language, messages } = desk.reading;
  const { location } = record;
  const words = siteWords(record, desk.reading);
  const how = location.precision === 'unpublished' ? location.note : location.method;
  const text = how === undefined ? words : desk.texts.sited(words, how[language]);
  return { term: messages.records.facts.site, said: [desk.cited(text, record.cites)] };
}

function placeRows(subject: PlaceSubject, desk: Desk): readonly FactLine[] {
  const { language, messages } = desk.reading;
  const { record } = subject;
  const { facts, noAddress } = messages.records;
  const basis =
    record.areaBasis === 'stated' ? [] : [{ text: messages.words.areaBases[record.areaBasis], notes: [] }];
  return [
    {
      term: facts.status,
      said: [desk.cited(placeStatus(record, desk.reading), record.cites)],
      dated: desk.isDated(subject),
    },
    { term: facts.areas, said: [desk.cited(namesOf(record.areas, desk), record.cites), ...basis] },
    { term: facts.address, said: [desk.cited(record.address?.[language] ?? noAddress, record.cites)] },
    siteRow(subject, desk),
    ...industriesRow(subject, desk),
  ];
}

/** A company, platform, carrier, university or project. */
export function placeParts(subject: PlaceSubject, desk: Desk): readonly Part[] {
  const { belt, language } = desk.reading;
  const { record } = subject;
  const summary = desk.cited(record.summary[language], record.cites);
  const rows = placeRows(subject, desk);
  const observed = belt
    .recordsIn(subject.id)
    .observations.map((observation) => desk.figure(observationView(observation, desk.reading)));
  return [
    { kind: 'text', said: summary },
    { kind: 'facts', rows },
    ...figuresPart([...observed, ...figuresIn(record.figures, desk)], desk),
    ...stepsPart(record.milestones, record.news, desk),
  ];
}

/** A goal, target, plan, policy, service, programme, event or title. */
export function planParts(subject: PlanSubject, desk: Desk): readonly Part[] {
  const { belt, language, messages } = desk.reading;
  const { record } = subject;
  const { facts } = messages.records;
  const summary = desk.cited(record.summary[language], record.cites);
  const period = planPeriod(record, desk.reading);
  const rows: readonly FactLine[] = [
    {
      term: facts.status,
      said: [desk.cited(planStatus(record, desk.reading), record.cites)],
      dated: desk.isDated(subject),
    },
    ...(period === '' ? [] : [{ term: facts.period, said: [desk.cited(period, record.cites)] }]),
    { term: facts.areas, said: [desk.cited(namesOf(record.areas, desk), record.cites)] },
    ...industriesRow(subject, desk),
  ];
  const figures = figuresPart(figuresIn(record.figures, desk), desk);
  const steps = stepsPart(record.milestones, record.news, desk);
  const groups = groupOf('parts', messages.records.parts, belt.childrenOf(subject.id), desk);
  return [
    { kind: 'text', said: summary },
    { kind: 'facts', rows },
    ...figures,
    ...steps,
    ...listsUnder(messages.records.parts, groups),
  ];
}

/** A node of the industry system with the places that are tagged with it. */
export function industryParts({ id, record }: IndustrySubject, desk: Desk): readonly Part[] {
  const { belt, language, messages } = desk.reading;
  const summary = desk.cited(record.summary[language], record.cites);
  const figures = figuresPart(figuresIn(record.figures, desk), desk);
  const steps = stepsPart(record.milestones, record.news, desk);
  const tagged = belt
    .allSubjects()
    .filter((subject) => subject.type === 'place' && subject.record.industries.includes(id));
  const groups = groupOf('tagged', messages.records.tagged, tagged, desk);
  return [
    { kind: 'text', said: summary },
    ...figures,
    ...steps,
    ...listsUnder(messages.records.tagged, groups),
  ];
}

/** One value of an indicator. */
export function observationParts(subject: ObservationSubject, desk: Desk): readonly Part[] {
  const { belt, language, messages } = desk.reading;
  const { record, definition } = subject;
  const figures = [desk.figure(observationView(subject, desk.reading))];
  const summary = desk.cited(record.summary[language], record.cites);
  const rows: readonly FactLine[] = [
    { term: messages.records.facts.areas, said: [{ text: belt.areaName(record.area)[language], notes: [] }] },
    {
      term: messages.records.facts.definition,
      said: [desk.cited(definition.definition[language], record.cites)],
    },
  ];
  return [
    { kind: 'headline', figures },
    { kind: 'text', said: summary },
    { kind: 'facts', rows },
  ];
}
