import type { RawFacts } from '../model/facts';
import type { Problem } from '../model/problem';
import { elsewhere, refersToRefused, stillReferred, tooTangled } from './consequence';
import { checker, culpritOf } from './culprit';
import { asPublished, type Draft, isChanged, publishedItems, withoutItems } from './draft';
import { at, essence, same } from './json';
import type { Mistake } from './mistake';
import { mistakeAt } from './mistakeAt';
import { columnAt } from './table';
import { complainedOf, type Spot, spotOf } from './trace';
import type { CheckContext } from './wholeCheck';

export type Landed = { readonly drafts: readonly Draft[]; readonly mistakes: readonly Mistake[] };

/** Where a problem is shown to the clerk: its cell, or the file where it lies outside the workbook. */
function shown(problem: Problem, spot: Spot | null, words: Pick<Problem, 'problem' | 'remedy'>): Mistake {
  const from = spot?.item?.found.from ?? spot?.draft.from;
  if (spot !== null && from != null) return mistakeAt(from.table, from.row, spot.path, spot.draft.id, words);
  const { file, record, field } = problem;
  const { problem: said, remedy } = words;
  const column = field === null ? null : { letter: '', heading: { zh: field, en: field } };
  return { sheet: file, row: null, column, record, problem: said, remedy };
}

/** Whether the workbook itself wrote what a problem complains about. */
function isOwnDoing({ draft, path, item }: Spot): boolean {
  if (item !== null) return item.found.from !== null;
  if (!isChanged(draft) || draft.own === null) return false;
  if (draft.published === null) return true;
  const field = columnAt(draft.sheet.columns, path)?.field;
  if (field === undefined) return true;
  const { flat } = draft.sheet;
  return !same(essence(at(flat(draft.own), field)), essence(at(flat(draft.published), field)));
}

/** The draft without what a problem complains about: a bad item goes back to its published one, else the record does. */
function withdrawn({ draft, item }: Spot): Draft {
  if (item === null)
    return { ...draft, own: draft.published === null ? null : withoutItems(draft.published) };
  const before = publishedItems(draft.published)[item.key][item.index];
  const list = draft.items[item.key].flatMap((one, index) => (index === item.index ? (before ?? []) : one));
  return { ...draft, items: { ...draft.items, [item.key]: list } };
}

type Step = { readonly from: Draft; readonly to: Draft; readonly mistake: Mistake };

function stepFor(problem: Problem, drafts: readonly Draft[]): Step | null {
  const spot = spotOf(problem, drafts);
  const value = spot === null ? null : complainedOf(spot);
  const named = drafts.filter(({ id, own }) => own === null && id === value);
  const removed = named.find(({ published }) => published !== null);
  if (removed !== undefined && spot !== null)
    return {
      from: removed,
      to: asPublished(removed),
      mistake: shown(problem, spot, stillReferred(removed.id)),
    };
  if (spot === null || !isOwnDoing(spot)) return null;
  const refused = named[0];
  const words = refused === undefined ? problem : refersToRefused(refused.id);
  return { from: spot.draft, to: withdrawn(spot), mistake: shown(problem, spot, words) };
}

/** What cannot be laid to the cell where it shows: the change that brought it about is taken back as a whole. */
function stepByHalving(
  problem: Problem,
  drafts: readonly Draft[],
  check: (drafts: readonly Draft[]) => readonly Problem[],
): Step | null {
  const culprit = culpritOf(problem, drafts, check);
  if (culprit === null) return null;
  const where = [problem.file, problem.record, problem.field].filter((part) => part !== null).join(' · ');
  const isReference = culprit.own === null && problem.problem.en.includes(culprit.id);
  const words = isReference ? stillReferred(culprit.id) : elsewhere(problem, where);
  const mistake = isReference
    ? shown(problem, null, words)
    : shown(problem, { draft: culprit, path: 'id', item: null }, words);
  return { from: culprit, to: asPublished(culprit), mistake };
}

const rounds = 40;

/**
 * Takes back what the check of all facts refuses, until nothing is left that it did not say of the published facts.
 * One row is taken back at a time where it can be told; the rest lands.
 */
export function land(drafts: readonly Draft[], published: RawFacts, context: CheckContext): Landed {
  const check = checker(published, context);
  const mistakes: Mistake[] = [];
  let now = drafts;
  for (let round = 0; round < rounds; round++) {
    const problems = check(now);
    const [first] = problems;
    if (first === undefined) return { drafts: now, mistakes };
    const direct = problems.flatMap((problem) => stepFor(problem, now) ?? []);
    const steps =
      direct.length > 0 ? direct : [stepByHalving(first, now, check)].flatMap((step) => step ?? []);
    if (steps.length === 0) break;
    mistakes.push(...steps.map(({ mistake }) => mistake));
    // Of several steps for one draft the first counts; what the others were about shows again in the next round.
    const next = new Map(steps.map(({ from, to }): [Draft, Draft] => [from, to]).reverse());
    now = now.map((draft) => next.get(draft) ?? draft);
  }
  const tangled = { sheet: null, row: null, column: null, record: null, ...tooTangled };
  return { drafts: drafts.map(asPublished), mistakes: [...mistakes, tangled] };
}
