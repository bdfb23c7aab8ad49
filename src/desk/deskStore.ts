import { createStore } from 'zustand/vanilla';
import type { RawFacts } from '../model/facts';
import type { Problem } from '../model/problem';
import type { Change } from '../office/changes';
import type { Edit } from '../office/edits/edit';
import type { Choice } from '../office/merge/choice';
import type { Clash } from '../office/merge/merge';
import type { Mistake } from '../office/mistake';
import type { Base, Dropped } from './kept';
import type { Published } from './published';
import type { Refused } from './service';

/** What the files that are open make of the published facts. */
export interface OpenedWork {
  readonly names: readonly string[];
  /** The published facts with the good changes in them. */
  readonly raw: RawFacts;
  readonly mistakes: readonly Mistake[];
  readonly remarks: readonly Mistake[];
}

/**
 * The work on the desk: published facts, then what the files change, then what was edited on the map. Difference, preview,
 * version and workbook are all made of `raw`.
 */
export interface Draft {
  readonly raw: RawFacts;
  readonly changes: readonly Change[];
  /** Edits that could not be made, such as of a place that the files take out. */
  readonly problems: readonly Problem[];
  /** What draft and a publishing meanwhile both changed, each in its own way. */
  readonly clashes: readonly Clash[];
  /** What was published since the draft was begun, but for what the draft says as well. */
  readonly since: readonly Change[];
}

type PublishedState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly cause: string }
  | { readonly status: 'ready'; readonly published: Published };

export interface DeskState {
  readonly published: PublishedState;
  /** Names of the files that are being read; null while none are. */
  readonly reading: readonly string[] | null;
  readonly refused: readonly Refused[];
  /** Whether the last reading broke off. */
  readonly brokeOff: boolean;
  readonly opened: OpenedWork | null;
  /** What was edited on the map, oldest first. */
  readonly edits: readonly Edit[];
  /** The facts that the draft was made from; null while they are the published ones. */
  readonly base: Base | null;
  /** The version that the open files were made from, where the server does not have it any more; else null. */
  readonly lostBase: string | null;
  /** What was decided where draft and published facts clash. */
  readonly choices: readonly Choice[];
  /** What of the kept draft could not be opened again. */
  readonly dropped: readonly Dropped[];
  /** Null until something was opened or edited. */
  readonly draft: Draft | null;
  /** The draft that was taken away as a version last: leaving the page loses nothing of it. */
  readonly taken: Draft | null;
  /** Whether this device keeps the open files; null while nothing is to be kept. */
  readonly kept: boolean | null;
  readonly previewing: boolean;
  /** Whether the map stands beside the list. */
  readonly mapOpen: boolean;
  /** Id of the record that the map was asked to show last. */
  readonly shown: string | null;
}

const emptyDesk: DeskState = {
  published: { status: 'loading' },
  reading: null,
  refused: [],
  brokeOff: false,
  opened: null,
  edits: [],
  base: null,
  lostBase: null,
  choices: [],
  dropped: [],
  draft: null,
  taken: null,
  kept: null,
  previewing: false,
  mapOpen: false,
  shown: null,
};

export const createDeskStore = () => createStore<DeskState>()(() => emptyDesk);
export type DeskStore = ReturnType<typeof createDeskStore>;

/** Whether leaving the page would lose something that nobody has taken away. */
export const isUnsaved = ({ draft, taken }: DeskState): boolean =>
  draft !== null && draft !== taken && draft.changes.length > 0;

/** Clashes of which nobody has decided yet. */
export const undecidedIn = (draft: Draft | null): number =>
  draft?.clashes.filter(({ side }) => side === null).length ?? 0;
