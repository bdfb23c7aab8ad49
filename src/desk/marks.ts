import * as v from 'valibot';
import type { ChangeMark } from '../map/changes/mark';
import type { RawFacts } from '../model/facts';
import { Position } from '../model/geometry';
import type { Change } from '../office/changes';
import { at, type Json } from '../office/json';
import { entriesOf, idOf, recordsIn } from '../office/published';

type Places = ReadonlyMap<string, Json>;
const placesIn = (raw: RawFacts): Places =>
  new Map(recordsIn(raw, 'places').map((place) => [idOf(place), place]));

function positionOf(place: Json | undefined): Position | null {
  const parsed = v.safeParse(Position, at(place, 'geometry.coordinates'));
  return parsed.success ? parsed.output : null;
}

function nameOf(place: Json | undefined, side: 'zh' | 'en'): string {
  const name = place === undefined ? undefined : at(entriesOf(place), `name.${side}`);
  return typeof name === 'string' ? name : '';
}

/** The changes that have a place on the map: where each is, and where it was. */
export function marksOf(
  changes: readonly Change[],
  fresh: RawFacts,
  published: RawFacts,
): readonly ChangeMark[] {
  const [now, then] = [placesIn(fresh), placesIn(published)];
  return changes.flatMap(({ kind, sheet, id }): readonly ChangeMark[] => {
    if (sheet !== 'places') return [];
    const [after, before] = [now.get(id), then.get(id)];
    const [to, from] = [positionOf(after), positionOf(before)];
    const place = to ?? from;
    if (place === null) return [];
    const record = after ?? before;
    const name = { zh: nameOf(record, 'zh'), en: nameOf(record, 'en') };
    return [{ id, sign: kind, name, at: place, from: kind === 'moved' && to !== null ? from : null }];
  });
}
