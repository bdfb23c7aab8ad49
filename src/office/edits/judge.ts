import { distance } from '@turf/turf';
import type { Context } from '../../model/check/rule';
import { rulesOfGround } from '../../model/check/rules-of-ground';
import { wgsToBd, wgsToGcj } from '../../model/datum';
import { parseFacts, type RawFacts } from '../../model/facts';
import type { Position } from '../../model/geometry';
import type { Problem, Wording } from '../../model/problem';
import { likeShift } from './refusals';

const keyOf = ({ file, record, field, problem }: Problem) => [file, record, field, problem.en].join('\n');

function problemsIn(raw: RawFacts, context: Context): readonly Problem[] {
  const { facts, problems } = parseFacts(raw);
  return [...problems, ...rulesOfGround.flatMap((rule) => rule(facts, context))];
}

/** What the door and the rules of the ground say of the edited facts that they did not say before. */
export function judged(before: RawFacts, after: RawFacts, context: Context): readonly Problem[] {
  const known = new Set(problemsIn(before, context).map(keyOf));
  return problemsIn(after, context).filter((problem) => !known.has(keyOf(problem)));
}

/** A move that ends within so many metres of the shifted position was hardly made by hand. */
const nearShift = 25;

/** Whether a place was moved just as far as a map with another datum would show it; null where it was not. */
export function shiftDoubt(from: Position, to: Position): Wording | null {
  const near = (shifted: Position) => distance([...shifted], [...to], { units: 'meters' }) < nearShift;
  if (near(wgsToGcj(from))) return likeShift['GCJ-02'];
  return near(wgsToBd(from)) ? likeShift['BD-09'] : null;
}
