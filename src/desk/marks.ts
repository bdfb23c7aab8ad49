import * as v from 'valibot';
import type { ChangeMark } from '../map/changes/mark';
import type { RawFacts } from '../model/facts';
import { Position } from '../model/geometry';
import type { Change } from '../office/changes';
import { at, type Json, jsonOf, listOf } from '../office/json';
import { entriesOf, idOf, recordsIn } from '../office/published';
import type { DeskState } from './deskStore';

type Key = Change['sheet'];
const recordsOf = (raw: RawFacts, key: Key): readonly Json[] =>
  key === 'zones' ? listOf(at(raw.zones, 'features')).map(jsonOf) : recordsIn(raw, key);

const sites = { places: 'geometry.coordinates', zones: 'properties.labelPoint' } as const;

/** Where a record is marked: a place at its site, a zone at its label; null for all others. */
function positionOf(record: Json | undefined, key: Key): Position | null {
  if (key !== 'places' && key !== 'zones') return null;
  const parsed = v.safeParse(Position, at(record, sites[key]));
  return parsed.success ? parsed.output : null;
}

function textOf(record: Json | undefined, side: 'zh' | 'en'): string {
  const entries = record === undefined ? {} : entriesOf(record);
  const name = at(entries, `name.${side}`) ?? at(entries, `title.${side}`);
  return typeof name === 'string' ? name : '';
}

const namesOf = (record: Json | undefined) => ({ zh: textOf(record, 'zh'), en: textOf(record, 'en') });

/** The name of a record that differs, in both languages; empty where it has none. */
export function nameOf({ sheet, id }: Change, { draft, published }: Pick<DeskState, 'draft' | 'published'>) {
  const find = (raw: RawFacts) => recordsOf(raw, sheet).find((record) => idOf(record) === id);
  const before = published.status === 'ready' ? published.published.raw : null;
  return namesOf((draft && find(draft.raw)) ?? (before && find(before)) ?? undefined);
}

/** The changes that have a place on the map: where each is, and where it was. */
export function marksOf(
  changes: readonly Change[],
  fresh: RawFacts,
  published: RawFacts,
): readonly ChangeMark[] {
  const byId = (raw: RawFacts, key: Key) =>
    new Map(recordsOf(raw, key).map((record) => [idOf(record), record]));
  const known = (['places', 'zones'] as const).map((key) => ({
    key,
    fresh: byId(fresh, key),
    old: byId(published, key),
  }));
  return changes.flatMap(({ kind, sheet, id }): readonly ChangeMark[] => {
    const lists = known.find(({ key }) => key === sheet);
    const [after, before] = [lists?.fresh.get(id), lists?.old.get(id)];
    const [to, from] = [positionOf(after, sheet), positionOf(before, sheet)];
    const place = to ?? from;
    if (place === null) return [];
    const moved = kind === 'moved' && to !== null;
    return [{ id, sign: kind, name: namesOf(after ?? before), at: place, from: moved ? from : null }];
  });
}
