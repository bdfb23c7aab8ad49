import type { Facts } from '../facts';
import { PlaceFeature } from '../feature';
import type { OnlinePlaces } from '../online-places';
import { entryOf, parseList } from '../parse-list';
import type { Problem } from '../problem';
import { columnOf } from './columns';
import { fieldsOf, idOf, theirName } from './fields';
import { recordOf } from './record';
import { idTwice, notAPoint, notJsonText } from './words';

/** The endpoint's features that passed the door, and what is wrong with the others. */
export interface Read {
  readonly places: readonly PlaceFeature[];
  readonly problems: readonly Problem[];
  /** Ids of what did not pass, where they can be read. */
  readonly bad: ReadonlySet<string>;
}

const lists = ['figures_json', 'milestones_json', 'news_json', 'cites_json'] as const;

/** What the door would say less plainly. */
const isBroken = (value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  try {
    return !Array.isArray(JSON.parse(value));
  } catch {
    return true;
  }
};

/**
 * Takes each feature through the door as a record, by itself: a bad one is left out and reported by the endpoint's name,
 * its id and its field.
 * @param file name of the endpoint, as problems have it
 */
export function readFeatures(
  features: readonly unknown[],
  places: OnlinePlaces,
  facts: Facts,
  file: string,
): Read {
  const known = new Map(facts.places.features.map((place) => [place.id, place]));
  const read = fieldsOf(places, features);
  const seen = new Set<string>();
  const good: PlaceFeature[] = [];
  const problems: Problem[] = [];
  const bad = new Set<string>();
  features.forEach((feature, index) => {
    const fields = read(feature);
    const id = idOf(feature, fields);
    const record = typeof id === 'string' ? id : `#${index + 1}`;
    const report = (said: Pick<Problem, 'problem' | 'remedy'>, field: string | null) => {
      problems.push({ file, record, field, ...said });
      bad.add(record);
    };
    if (seen.has(record)) {
      problems.push({ file, record, field: theirName(places, 'id'), ...idTwice });
      return;
    }
    seen.add(record);
    const broken = lists.filter((field) => isBroken(fields(field)));
    for (const field of broken) report(notJsonText, theirName(places, field));
    if (broken.length > 0) return;
    const raw = recordOf(feature, fields, known.get(record), places.datum);
    const type = entryOf(entryOf(raw, 'geometry'), 'type');
    if (type !== undefined && type !== 'Point') {
      report(notAPoint(String(type)), 'geometry');
      return;
    }
    const parsed = parseList(PlaceFeature, { file }, [raw]);
    for (const { field, problem, remedy } of parsed.problems)
      report({ problem, remedy }, columnOf(field, places));
    good.push(...parsed.records);
  });
  return { places: good, problems, bad };
}
