import type { Position } from '../model/geometry';
import type { Text } from '../model/text';
import { localSystems } from './declared';
import {
  cannotConvert,
  declares,
  metresButDegrees,
  namesAgree,
  namesSpeak,
  noSystemFits,
  outOfRange,
  riverSpeaks,
  wouldLie,
} from './evidence';
import { isInside } from './inside';
import type { Known } from './known';
import { gapOf, type Match, matchesIn, namedIn } from './matches';
import { positionsIn } from './positions';
import { isConvertible, isDatum, type System, sameSystem, toWgs } from './system';
import type { Doubt, RawFeature } from './upload';

/** Positions looked at where all would be too many, and those drawn before and after. */
const [sampled, drawn] = [4_000, 60];

const inDegrees = ([x, y]: Position) => Math.abs(x) <= 180 && Math.abs(y) <= 90;
/** Shanghai and its surroundings. */
const isNear = ([x, y]: Position) => x > 120.5 && x < 122.5 && y > 30.4 && y < 32.2;

const every = <T>(items: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, items.length / most);
  return Array.from(
    { length: Math.min(items.length, most) },
    (_, index) => items[Math.floor(index * step)],
  ).filter((item) => item !== undefined);
};

async function convertedMatches(matches: readonly Match[], system: System): Promise<readonly Match[]> {
  const moved = await toWgs(
    matches.map(({ theirs }) => theirs),
    system,
  );
  return matches.map(({ ours, theirs }, index) => ({ ours, theirs: moved[index] ?? theirs }));
}

/** What speaks for one system: the sentences, and the smallest gap that it leaves in metres. */
interface Case {
  readonly system: System;
  readonly gap: number;
  readonly evidence: readonly Text[];
}

/** Is the gap after a conversion so much smaller that the names speak for it? Few names must fit closely. */
const speaks = (count: number, before: number, after: number): boolean =>
  count >= 2 ? before >= 150 && after <= 200 && after <= before * 0.4 : before >= 300 && after <= 60;

async function caseFor(
  system: System,
  named: readonly (readonly ['stations' | 'places', readonly Match[]])[],
  points: readonly Position[],
  river: Known['river'],
): Promise<Case> {
  const evidence: Text[] = [];
  let gap = Number.POSITIVE_INFINITY;
  for (const [kind, matches] of named) {
    const after = await convertedMatches(matches, system);
    if (!speaks(matches.length, gapOf(matches), gapOf(after))) continue;
    evidence.push(namesSpeak(kind, matches, after, system));
    gap = Math.min(gap, gapOf(after));
  }
  const wet = (positions: readonly Position[]) =>
    positions.filter((position) => isInside(position, river)).length;
  const before = wet(points);
  const after = before < 3 ? before : wet(await toWgs(points, system));
  if (before >= 3 && before >= points.length * 0.08 && after * 3 <= before)
    evidence.push(riverSpeaks(points.length, before, after, system));
  return { system, gap, evidence };
}

/** Among numbers that look like degrees: do names and the river speak for one of China's map datums? */
async function datumCase(
  features: readonly RawFeature[],
  known: Known,
): Promise<{ best: Case | null; agreement: Text | null; matches: readonly Match[] }> {
  const named = namedIn(features, known);
  const points = every(
    features.flatMap(({ geometry }) =>
      geometry.type === 'Point' || geometry.type === 'MultiPoint' ? positionsIn(geometry) : [],
    ),
    sampled,
  );
  const cases: Case[] = [];
  for (const kind of ['gcj02', 'bd09'] as const) {
    const one = await caseFor({ kind }, named, points, known.river);
    if (one.evidence.length > 0) cases.push(one);
  }
  const best = cases.reduce<Case | null>((a, b) => (a === null || b.gap < a.gap ? b : a), null);
  const [most] = [...named].sort(([, a], [, b]) => b.length - a.length);
  const matches = most?.[1] ?? [];
  const agree = ([, found]: (typeof named)[number]) => found.length > 0 && gapOf(found) < 150;
  const namesAreMoved = best !== null && best.gap < Number.POSITIVE_INFINITY;
  // The kind with the most names decides; where names agree, a few wet points do not speak against it.
  const agreeing = most !== undefined && agree(most) ? most : namesAreMoved ? undefined : named.find(agree);
  return agreeing === undefined
    ? { best, agreement: null, matches }
    : { best: null, agreement: namesAgree(...agreeing), matches };
}

/** Systems that would put most of the numbers round Shanghai, the one that fits the names best first. */
async function fittingSystems(
  features: readonly RawFeature[],
  sample: readonly Position[],
  known: Known,
): Promise<readonly { readonly system: System; readonly near: number }[]> {
  const candidates: readonly System[] = [{ kind: 'swapped' }, { kind: 'mercator' }, ...localSystems];
  const matches = matchesIn(features, known.stations);
  const fitting: { system: System; near: number; gap: number }[] = [];
  for (const system of candidates) {
    const near = (await toWgs(sample, system)).filter(isNear).length;
    if (near * 2 < sample.length) continue;
    fitting.push({ system, near, gap: gapOf(await convertedMatches(matches, system)) });
  }
  return matches.length === 0 ? fitting : [...fitting].sort((a, b) => a.gap - b.gap);
}

async function preview(
  positions: readonly Position[],
  system: System | null,
): Promise<Pick<Doubt, 'before' | 'after'>> {
  const some = every(positions, drawn);
  const before = some.every(inDegrees) ? some : [];
  return { before, after: system === null ? [] : (await toWgs(some, system)).filter(inDegrees) };
}

/** The system that the file itself names, and whether the numbers bear it out. */
async function declaredDoubt(
  declared: System,
  sample: readonly Position[],
  isDegrees: boolean,
): Promise<Doubt> {
  const contradicts = isDegrees && declared.kind !== 'unknown';
  const understood = isConvertible(declared) && !contradicts && (await isUnderstood(sample, declared));
  const suggested = understood ? declared : null;
  const more = contradicts ? [metresButDegrees] : understood ? [] : [cannotConvert];
  return {
    suggested,
    others: [],
    evidence: [declares(declared), ...more],
    ...(await preview(sample, suggested)),
  };
}

/** The datum that the file names, beside what known names and the river say: they may bear it out or not. */
async function datumDoubt(
  declared: System,
  best: Case | null,
  agreement: Text | null,
  sample: readonly Position[],
): Promise<Doubt> {
  const suggested = agreement !== null ? null : (best?.system ?? declared);
  const others = suggested !== null && sameSystem(suggested, declared) ? [] : [declared];
  const spoken = agreement !== null ? [agreement] : (best?.evidence ?? []);
  return {
    suggested,
    others,
    evidence: [declares(declared), ...spoken],
    ...(await preview(sample, suggested)),
  };
}

async function isUnderstood(sample: readonly Position[], system: System): Promise<boolean> {
  try {
    return (await toWgs(sample, system)).some(inDegrees);
  } catch {
    return false;
  }
}

export interface Judgement {
  readonly doubt: Doubt | null;
  /** What speaks for the coordinates as they stand. */
  readonly agreement: Text | null;
}

/**
 * Are these coordinates WGS-84, and if not, what may they be? Never converts anything, and never throws.
 * @param features as they stand after the conversions `systems`
 * @param declared the system that the file names; null for WGS-84 or none
 */
export async function judge(
  features: readonly RawFeature[],
  systems: readonly System[],
  declared: System | null,
  known: Known,
): Promise<Judgement> {
  const sample = every(
    features.flatMap(({ geometry }) => positionsIn(geometry)),
    sampled,
  );
  const out = sample.filter((position) => !inDegrees(position)).length;
  const isDegrees = out * 2 <= sample.length;
  if (sample.length === 0) return { doubt: null, agreement: null };
  if (declared !== null && !isDatum(declared) && systems.length === 0)
    return { doubt: await declaredDoubt(declared, sample, isDegrees), agreement: null };
  if (!isDegrees) {
    const [first, ...others] = await fittingSystems(features, sample, known);
    const suggested = first?.system ?? null;
    const evidence = [
      outOfRange(out, sample.length),
      first === undefined ? noSystemFits : wouldLie(first.near, sample.length, first.system),
    ];
    const rest = others.map(({ system }) => system);
    return {
      doubt: { suggested, others: rest, evidence, ...(await preview(sample, suggested)) },
      agreement: null,
    };
  }
  const { best, agreement, matches } = await datumCase(features, known);
  if (declared !== null && isDatum(declared) && !systems.some(isDatum))
    return { doubt: await datumDoubt(declared, best, agreement, sample), agreement };
  if (best === null || systems.some((system) => sameSystem(system, best.system)))
    return { doubt: null, agreement };
  const shown = matches.length > 0 ? matches.map(({ theirs }) => theirs) : sample;
  return {
    doubt: {
      suggested: best.system,
      others: [],
      evidence: best.evidence,
      ...(await preview(shown, best.system)),
    },
    agreement,
  };
}
