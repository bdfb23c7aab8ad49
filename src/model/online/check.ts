import * as v from 'valibot';
import { placesWords } from '../ogc/configuration.ts';
import { type Problem, wording } from '../problem.ts';
import { baseMapsOf } from './baseMap.ts';
import { Online } from './schema.ts';
import { onlineWords } from './words.ts';

const file = 'online.json';

export interface CheckedOnline {
  /** Null while there are problems. */
  readonly online: Online | null;
  readonly problems: readonly Problem[];
}

const twice = wording(
  '编号重复',
  'the id is there twice',
  '请给每个底图不同的编号',
  'give each base map an id of its own',
);

/** Where an issue lies: the entry by its id or its place, and the field inside it. */
function placeOf(issue: v.BaseIssue<unknown>): Pick<Problem, 'record' | 'field'> {
  const path = issue.path ?? [];
  const [list, entry, ...inside] = path;
  const keys = (items: readonly v.IssuePathItem[]) =>
    items.reduce((text, { key }) => {
      if (typeof key === 'number') return `${text}#${key + 1}`;
      return text === '' ? String(key) : `${text}.${String(key)}`;
    }, '');
  if (list?.key === 'places') return { record: 'places', field: keys(path.slice(1)) || null };
  if (list?.key !== 'baseMaps' || entry === undefined || typeof entry.key !== 'number')
    return { record: null, field: keys(path) || null };
  const held: unknown = entry.value;
  const id: unknown = typeof held === 'object' && held !== null && 'id' in held ? held.id : undefined;
  return {
    record: typeof id === 'string' && id !== '' ? id.slice(0, 64) : `#${entry.key + 1}`,
    field: keys(inside) || null,
  };
}

/** Ids of entries, and of the maps that they make: `tianditu` makes `tianditu-vec`. */
function repeated({ baseMaps }: Online): Problem[] {
  const twiceIn = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
  const found = [
    ...twiceIn(baseMaps.map(({ id }) => id)),
    ...twiceIn(baseMapsOf(baseMaps).map(({ id }) => id)),
  ];
  return [...new Set(found)].map((id) => ({ file, record: id, field: 'id', ...twice }));
}

/** Checks the configuration of what is asked of other hosts (`geodata/online.json`), all of it at once. Never throws. */
export function checkOnline(input: unknown): CheckedOnline {
  const result = v.safeParse(Online, input);
  if (!result.success)
    return {
      online: null,
      problems: result.issues.map((issue) => {
        const place = placeOf(issue);
        const ofPlaces = issue.path?.[0].key === 'places';
        return { file, ...place, ...(ofPlaces ? placesWords(issue) : onlineWords(issue, place.field)) };
      }),
    };
  const problems = repeated(result.output);
  return { online: problems.length === 0 ? result.output : null, problems };
}
