import * as v from 'valibot';
import { AnyFacts } from '../model/any-facts';
import type { RawFacts } from '../model/facts';
import { Edit } from '../office/edits/edit';
import { at, listOf } from '../office/json';
import { Choice } from '../office/merge/choice';
import type { HandedIn } from './service';

/** The facts that a draft was made from, as they were published then. */
export interface Base {
  readonly version: string;
  readonly raw: RawFacts;
}

/** What a draft is made of: the files that are open, what was edited on the map, and what both were made from. */
export interface Kept {
  readonly files: readonly HandedIn[];
  readonly edits: readonly Edit[];
  /** Null in drafts of former releases of this page, which did not keep it. */
  readonly base: Base | null;
  readonly choices: readonly Choice[];
}

/** A part of a kept draft that cannot be used: a file by its name, an edit by the id of its record. */
export interface Dropped {
  readonly kind: 'file' | 'edit' | 'base';
  readonly name: string;
}
export interface Reopened extends Kept {
  readonly dropped: readonly Dropped[];
}

const HandedInFile = v.object({ name: v.string(), bytes: v.instance(ArrayBuffer) });
const BaseFacts = v.object({ version: v.string(), raw: AnyFacts });

function sorted<T>(
  schema: v.GenericSchema<unknown, T>,
  items: unknown,
  lost: (item: unknown, index: number) => Dropped,
): { readonly good: readonly T[]; readonly bad: readonly Dropped[] } {
  const good: T[] = [];
  const bad: Dropped[] = [];
  for (const [index, item] of listOf(items).entries()) {
    const read = v.safeParse(schema, item);
    if (read.success) good.push(read.output);
    else bad.push(lost(item, index));
  }
  return { good, bad };
}

const named =
  (kind: Dropped['kind'], entry: string) =>
  (item: unknown, index: number): Dropped => {
    const name = at(item, entry);
    return { kind, name: typeof name === 'string' && name !== '' ? name : String(index + 1) };
  };

/** A draft as it was kept: what fits, and by name what does not. Never throws. */
export function reopened(stored: unknown): Reopened {
  const files = sorted(HandedInFile, at(stored, 'files'), named('file', 'name'));
  const edits = sorted(Edit, at(stored, 'edits'), named('edit', 'id'));
  const kept = at(stored, 'base') ?? null;
  const base = v.safeParse(v.nullable(BaseFacts), kept);
  return {
    files: files.good,
    edits: edits.good,
    base: base.success ? base.output : null,
    // A choice that is lost is asked for again.
    choices: listOf(at(stored, 'choices')).filter((choice) => v.is(Choice, choice)),
    dropped: [...files.bad, ...edits.bad, ...(base.success ? [] : [{ kind: 'base', name: '' } as const])],
  };
}
