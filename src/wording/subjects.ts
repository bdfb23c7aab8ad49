import type { Checked } from '../model/checked';
import { formatDate, formatPeriod } from '../model/format';
import type { PlaceProperties } from '../model/place';
import type { Plan } from '../model/plan';
import type { Subject } from '../model/subject';
import type { Reading } from './reading';

/** What kind of thing a record is, in one word. */
export function kindWord(
  subject: Subject,
  { messages: { words, placeKinds } }: Pick<Reading, 'messages'>,
): string {
  switch (subject.type) {
    case 'zone':
      return words.zoneRoles[subject.record.role];
    case 'structure':
      return words.structureKinds[subject.record.kind];
    case 'place':
      return placeKinds[subject.record.kind];
    case 'plan':
      return words.planKinds[subject.record.kind];
    case 'industry':
      return words.tiers[subject.record.tier];
    case 'observation':
      return words.figureKinds[subject.record.kind];
  }
}

/** 「在建,2025年10月」 / “under construction, October 2025”. */
export function placeStatus(
  { status, statusAsOf }: PlaceProperties,
  { messages, language }: Reading,
): string {
  return messages.panel.statusAsOf(messages.words.status[status], formatDate(statusAsOf, language));
}

/** How well the site is known. */
export function siteWords({ location }: PlaceProperties, { messages: { records } }: Reading): string {
  return location.precision === 'unpublished'
    ? records.site.unpublished
    : records.site[location.precision](location.errorMetres);
}

/** Who checked a position or an outline, and when; empty where nobody is named. */
export const checkedWords = (
  checked: Checked | undefined,
  { language, messages: { records } }: Reading,
): string => (checked === undefined ? '' : records.checked(checked.by, formatDate(checked.on, language)));

/** A plan's status with the date at which it was said. */
export function planStatus({ status, asOf }: Plan, { messages, language }: Reading): string {
  return messages.panel.statusAsOf(messages.words.status[status], formatDate(asOf, language));
}

/** The time that a plan covers; empty where the source names none. */
export const planPeriod = ({ period }: Plan, { language }: Reading): string =>
  period === null ? '' : formatPeriod(period, language);

/** Whether the marks of a row carry the date from which the record's shelf life counts. */
export const isDateInMarks = ({ type, record }: Subject): boolean =>
  type === 'observation' || ((type === 'place' || type === 'plan') && record.status !== 'unknown');

/** Short marks under a record's name in a list. */
export function rowMarks(subject: Subject, reading: Reading): string[] {
  const { belt, language, messages } = reading;
  switch (subject.type) {
    case 'zone':
      return [subject.record.positioning[language]];
    case 'place': {
      const { status, location } = subject.record;
      return [
        ...(status === 'unknown' ? [] : [placeStatus(subject.record, reading)]),
        ...(location.precision === 'exact' ? [] : [siteWords(subject.record, reading)]),
      ];
    }
    case 'plan':
      return [
        ...(subject.record.status === 'unknown' ? [] : [planStatus(subject.record, reading)]),
        planPeriod(subject.record, reading),
      ].filter((mark) => mark !== '');
    case 'observation':
      return [
        belt.areaName(subject.record.area)[language],
        messages.words.figureKinds[subject.record.kind],
        formatDate(subject.record.asOf, language),
      ];
    default:
      return [];
  }
}
