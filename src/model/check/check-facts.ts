import { type Facts, parseFacts, type RawFacts } from '../facts';
import type { Problem } from '../problem';
import type { Context } from './rule';
import { rules } from './rules';

const compare = (a: string | null, b: string | null) =>
  (a ?? '').localeCompare(b ?? '', 'en', { numeric: true });

/** By file, record and field; within a field in the order of the rules. */
const sorted = (problems: readonly Problem[]) =>
  [...problems].sort(
    (a, b) => compare(a.file, b.file) || compare(a.record, b.record) || compare(a.field, b.field),
  );

/** The full check: the door, then every rule over what came through. Never throws. */
export function checkFacts(
  raw: RawFacts,
  context: Omit<Context, 'leftOut'>,
): { readonly facts: Facts; readonly problems: readonly Problem[] } {
  const { facts, problems } = parseFacts(raw);
  const leftOut = new Set(problems.flatMap(({ record }) => record ?? []));
  const found = rules.flatMap((rule) => rule(facts, { ...context, leftOut }));
  return { facts, problems: sorted([...problems, ...found]) };
}
