import { characters } from '../check/characters';
import { citations } from '../check/citations';
import { dates } from '../check/dates';
import { duplicateNames } from '../check/duplicate-names';
import { inZone } from '../check/in-zone';
import { languages } from '../check/languages';
import { lengths } from '../check/lengths';
import { location } from '../check/location';
import { numbers } from '../check/numbers';
import { placeDatum } from '../check/place-datum';
import { positions } from '../check/positions';
import { references } from '../check/references';
import type { Rule } from '../check/rule';
import { uniqueIds } from '../check/unique-ids';
import { type Facts, factFiles } from '../facts';
import type { Problem } from '../problem';

/** Of the rules of the facts' check, those that can speak of a place: by what all records say… */
const amongAll: readonly Rule[] = [uniqueIds, references, duplicateNames];
/** …and by what it says itself, with the zones and sources that it names. */
const alone: readonly Rule[] = [
  citations,
  dates,
  languages,
  numbers,
  characters,
  lengths,
  positions,
  location,
  inZone,
  placeDatum,
];

/** What the check has against these places, by their ids. @param today `YYYY-MM-DD` */
export function faultsOf(facts: Facts, ids: ReadonlySet<string>, today: string): readonly Problem[] {
  const isAsked = (record: string | null) => record !== null && ids.has(record);
  const few: Facts = {
    ...facts,
    structure: { ...facts.structure, features: [] },
    places: { ...facts.places, features: facts.places.features.filter(({ id }) => isAsked(id)) },
    plans: [],
    industries: [],
    indicators: { definitions: [], observations: [] },
    shelfLives: [],
  };
  const found = [
    ...amongAll.flatMap((rule) => rule(facts, { today })),
    ...alone.flatMap((rule) => rule(few, { today })),
  ];
  return found.filter(({ file, record }) => file === factFiles.places && isAsked(record));
}
