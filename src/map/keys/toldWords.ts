import { relation, togetherOff, windOf } from '../../analysis/relation';
import { keysTexts } from '../../i18n/keys';
import type { Language } from '../../i18n/language';
import { whereTexts } from '../../i18n/where';
import { relationWords } from '../../parts/whereaboutsWords';
import type { Reading } from '../../wording/reading';
import { kindWord } from '../../wording/subjects';
import type { Told } from './keysState';
import type { Stop } from './stops';

/** Name, kind and area of what the keyboard stands at. */
export function stopWords({ name, subject, lines }: Stop, reading: Reading): string {
  const { belt, language, messages } = reading;
  const { stop } = keysTexts[language];
  if (subject === null) return messages.map.station(name[language], lines);
  const area = subject.type === 'place' ? belt.areaName(subject.record.areas[0] ?? 'yangpu')[language] : '';
  return stop(name[language], kindWord(subject, reading), area);
}

/** A station bears the name of a road or a park, so it is called a station. */
const calledFrom = ({ name, subject }: Stop, language: Language): string =>
  subject === null ? whereTexts[language].station(name[language]) : name[language];

/** How it lies to where one came from, and what else is at its point; each told no more exactly than it is known. */
export function stepWords(
  { stop, from, beside }: Extract<Told, { readonly kind: 'stop' }>,
  { language }: Reading,
): string {
  const texts = keysTexts[language];
  const error = from === null ? 0 : togetherOff(from.errorMetres, stop.errorMetres);
  const way =
    from === null
      ? texts.fromMiddle
      : relationWords(relation(from.position, stop.position, error), calledFrom(from, language), language);
  return beside === 0 ? way : `${way}${texts.join}${texts.beside(beside)}`;
}

/** What is said of the view, or of there being nothing more. */
export function viewWords(told: Exclude<Told, { readonly kind: 'stop' }>, { language }: Reading): string {
  const texts = keysTexts[language];
  const { wind, length } = whereTexts[language];
  switch (told.kind) {
    case 'edge':
      return texts.edge(wind(windOf(told.degrees)));
    case 'zoom':
      return texts.zoom(length(told.metres));
    case 'pitch':
      return texts.pitch(told.degrees);
    case 'bearing':
      return texts.bearing(wind(windOf(told.degrees)));
    default:
      return texts[told.kind];
  }
}
