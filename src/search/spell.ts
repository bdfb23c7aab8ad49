import type { Unit } from './units';

/** How a query spells a run of units. */
export interface Spelled {
  readonly start: number;
  /** The last unit, itself included. */
  readonly end: number;
  /** Units before the last of which only a beginning was typed: initials and mixtures. */
  readonly cut: number;
  /** Whether only a beginning of the last unit was typed. */
  readonly open: boolean;
  /** Units that were spelled; small words that were left out do not count. */
  readonly count: number;
}

/** A step inside the query: as many letters are spelled, by so many units, so many of them cut. */
interface Reached {
  readonly letters: number;
  readonly cut: number;
  readonly count: number;
}

/** How many letters of the spelling stand in the query from a place on. */
function shared(spelling: string, query: string, at: number): number {
  const most = Math.min(spelling.length, query.length - at);
  let length = 0;
  while (length < most && spelling.charCodeAt(length) === query.charCodeAt(at + length)) length += 1;
  return length;
}

const isNumber = (spelling: string): boolean => spelling >= '0' && spelling < ':';

/** Spares the rest of the work at nearly every unit. */
const begins = ({ han, spelling }: Unit, query: string): boolean =>
  spelling.charCodeAt(0) === query.charCodeAt(0) || (han !== '' && query.startsWith(han));

/** Every number of letters that the unit can take from the query at a place; numbers are cut at the query's end only. */
export function takes(unit: Unit, query: string, at: number): readonly { letters: number; open: boolean }[] {
  const { han, spelling } = unit;
  const most = shared(spelling, query, at);
  const found = [];
  if (han !== '' && query.startsWith(han, at)) found.push({ letters: han.length, open: false });
  for (let letters = most; letters >= 1; letters -= 1) {
    const open = letters < spelling.length;
    if (!open || at + letters === query.length || !isNumber(spelling)) found.push({ letters, open });
  }
  return found;
}

/**
 * Can the query be spelled from this unit on, each unit by its character, its whole spelling or a beginning of that?
 * So `五角场`, `wujiaochang`, `wjc`, `wu角c`; in English `knowl innov` or `kic`. Dynamic programming over
 * (unit, letters spelled); of all ways the one with the fewest cut units, then the shortest, is given.
 */
export function spellFrom(units: readonly Unit[], start: number, query: string): Spelled | null {
  const first = units[start];
  if (first === undefined || !begins(first, query)) return null;
  let best: Spelled | null = null;
  let reached: Reached[] = [{ letters: 0, cut: 0, count: 0 }];
  for (let at = start; at < units.length && reached.length > 0; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const next: Reached[] = unit.small && at > start ? [...reached] : [];
    for (const from of reached) {
      for (const { letters, open } of takes(unit, query, from.letters)) {
        const step = { letters: from.letters + letters, cut: from.cut, count: from.count + 1 };
        if (step.letters === query.length) {
          if (best === null || step.cut < best.cut)
            best = { start, end: at, cut: step.cut, open, count: step.count };
        } else keepBetter(next, open ? { ...step, cut: step.cut + 1 } : step);
      }
    }
    reached = next;
  }
  return best;
}

function keepBetter(steps: Reached[], step: Reached): void {
  const same = steps.findIndex(({ letters }) => letters === step.letters);
  const before = steps[same];
  if (before === undefined) steps.push(step);
  else if (step.cut < before.cut) steps[same] = step;
}
