import type { RawFacts } from '../../model/facts';
import type { Change } from '../changes';
import { differenceOf } from '../difference';
import { at, type Json, jsonOf, listOf } from '../json';
import { idOf, recordsIn, withRecords } from '../published';
import { recordKeys } from '../sheets/sheet';
import { recordMerged } from './record';
import { unitIn, withUnit } from './units';

/** Whose word holds where draft and published facts both changed the same: the published one, or the draft's. */
export const sides = ['theirs', 'ours'] as const;
export type Side = (typeof sides)[number];

type Sheet = Change['sheet'];

/** One entry, or one record as a whole, that both changed, each in its own way. */
export interface Clash {
  /** Which it is, for the choice to be kept under. */
  readonly key: string;
  /** What the draft would make of the published record: before is published, after the draft's. */
  readonly change: Change;
  /** Null until somebody has decided: the published word stands until then. */
  readonly side: Side | null;
}

export interface Merged {
  readonly raw: RawFacts;
  readonly clashes: readonly Clash[];
}

export const clashKey = (sheet: Sheet, id: string, unit: string): string => [sheet, id, unit].join(' ');

const sheets: readonly Sheet[] = [...recordKeys, 'zones'];
const listIn = (raw: RawFacts, sheet: Sheet): readonly Json[] =>
  sheet === 'zones' ? listOf(at(raw.zones, 'features')).map(jsonOf) : recordsIn(raw, sheet);

type Lists = ReadonlyMap<Sheet, readonly Json[]>;

function rawWith(raw: RawFacts, lists: Lists): RawFacts {
  const of = (sheet: Sheet) => lists.get(sheet) ?? listIn(raw, sheet);
  const records = withRecords(raw, {
    places: of('places'),
    plans: of('plans'),
    indicators: of('indicators'),
    observations: of('observations'),
    sources: of('sources'),
  });
  return { ...records, zones: { ...jsonOf(raw.zones), features: of('zones') } };
}

/** The list of a sheet with a record in the place of the one that has its id; without it for null. */
function replaced(list: readonly Json[], id: string, record: Json | null): readonly Json[] {
  const fresh = record === null ? [] : [record];
  return list.some((one) => idOf(one) === id)
    ? list.flatMap((one) => (idOf(one) === id ? fresh : [one]))
    : [...list, ...fresh];
}

/**
 * The draft carried over to what is published by now: the published facts with all that the draft changed since it was
 * begun. Where somebody else changed the same entry meanwhile, it is as decided, and as published until somebody has.
 * Records that the draft did not touch are the published objects themselves. Never throws.
 * @param base the published facts that the draft was made from
 * @param sideOf what was decided of a clash, by its key
 */
export function mergeFacts(
  base: RawFacts,
  ours: RawFacts,
  theirs: RawFacts,
  sideOf: (key: string) => Side | null,
): Merged {
  const lists = new Map<Sheet, readonly Json[]>();
  const clashes: Clash[] = [];
  for (const sheet of sheets) {
    const [was, mine, published] = [base, ours, theirs].map(
      (raw) => new Map(listIn(raw, sheet).map((record) => [idOf(record), record])),
    );
    const ids = new Set([...(published?.keys() ?? []), ...(mine?.keys() ?? [])]);
    const list = [...ids].flatMap((id): readonly Json[] => {
      const three = {
        base: was?.get(id) ?? null,
        ours: mine?.get(id) ?? null,
        theirs: published?.get(id) ?? null,
      };
      const { record, disputes } = recordMerged(sheet, three);
      let present = record;
      for (const { unit, ours: wanted } of disputes) {
        const key = clashKey(sheet, id, unit);
        const side = sideOf(key);
        const variant = rawWith(theirs, new Map([[sheet, replaced(listIn(theirs, sheet), id, wanted)]]));
        const change = differenceOf(variant, theirs).find((one) => one.sheet === sheet && one.id === id);
        if (change === undefined) continue;
        clashes.push({ key, change, side });
        if (side !== 'ours') continue;
        present =
          unit === '' || present === null || wanted === null
            ? wanted
            : withUnit(present, unitIn(sheet, wanted, unit));
      }
      return present === null ? [] : [present];
    });
    lists.set(sheet, list);
  }
  return { raw: rawWith(theirs, lists), clashes };
}

/** What was published since the draft was begun, but for what the draft says as well. */
export function publishedSince(base: RawFacts, ours: RawFacts, theirs: RawFacts): readonly Change[] {
  const own = new Set(differenceOf(theirs, ours).map(({ sheet, id }) => `${sheet} ${id}`));
  return differenceOf(theirs, base).filter(({ sheet, id }) => own.has(`${sheet} ${id}`));
}
