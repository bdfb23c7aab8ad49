import type { Span } from './engine';
import { type Spelled, takes } from './spell';
import type { Unit } from './units';

/** The parts of the text that a spelling stands for: whole Han characters, and of words the letters that were typed. */
export function spansOf(units: readonly Unit[], spelled: Spelled, query: string): readonly Span[] {
  const hopeless = new Set<number>();
  const trace = (at: number, letters: number, cuts: number): readonly Span[] | null => {
    const unit = units[at];
    const state = (at * 128 + letters) * 64 + cuts;
    if (unit === undefined || at > spelled.end || hopeless.has(state)) return null;
    for (const take of takes(unit, query, letters)) {
      const part = take.open && unit.han === '';
      const span: Span = [unit.from, part ? unit.from + take.letters : unit.to];
      if (letters + take.letters === query.length) {
        if (at === spelled.end) return [span];
        continue;
      }
      const left = cuts - (take.open ? 1 : 0);
      const rest = left < 0 ? null : trace(at + 1, letters + take.letters, left);
      if (rest !== null) return [span, ...rest];
    }
    const rest = unit.small && at > spelled.start ? trace(at + 1, letters, cuts) : null;
    if (rest === null) hopeless.add(state);
    return rest;
  };
  return joined(trace(spelled.start, 0, spelled.cut) ?? []);
}

/** Sorts spans and makes one of those that touch or overlap. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last !== undefined && span[0] <= last[1])
      apart[apart.length - 1] = [last[0], Math.max(last[1], span[1])];
    else apart.push(span);
  }
  return apart;
}
