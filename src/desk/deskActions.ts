import { calendarDay } from '../model/calendar';
import { causeOf } from '../model/cause';
import type { RawFacts } from '../model/facts';
import type { Edit } from '../office/edits/edit';
import { limits } from '../office/limits';
import { meant, withChoices } from '../office/merge/choice';
import type { Side } from '../office/merge/merge';
import { refusals } from '../office/xlsx/inspect';
import type { DeskStore, Draft } from './deskStore';
import { type DraftParts, draftedFrom } from './drafted';
import { forgetDraft, keepDraft, keptDraft } from './keep';
import type { Base, Kept, Reopened } from './kept';
import { loadFormer, loadPublished, type Published } from './published';
import type { HandedIn, Outcome, ReadOrder } from './service';
import { type Remote, startService } from './startService';

/** What the desk's actions do their work with; tests bring their own. */
export interface Means {
  readonly load: () => Promise<Published>;
  /** Facts of a version published before; null where the server does not have it. */
  readonly former: (version: string) => Promise<RawFacts | null>;
  readonly start: () => Promise<Pick<Remote, 'read'>>;
  readonly keep: (draft: Kept) => Promise<boolean>;
  readonly kept: () => Promise<Reopened>;
  readonly forget: () => Promise<unknown>;
  readonly now: () => Date;
}

/** What is read of a file that was chosen or dropped. */
type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

const means: Means = {
  load: loadPublished,
  former: loadFormer,
  start: startService,
  keep: keepDraft,
  kept: keptDraft,
  forget: forgetDraft,
  now: () => new Date(),
};

/** Everything that can happen on the desk, by name. */
export function createDeskActions(
  store: DeskStore,
  { load, former, start, keep, kept, forget, now }: Means = means,
) {
  let service: Promise<Pick<Remote, 'read'>> | undefined;
  const published = (): Published | null => {
    const { published: state } = store.getState();
    return state.status === 'ready' ? state.published : null;
  };
  /** The files that are open, as they were handed in. */
  let files: readonly HandedIn[] = [];
  /** Works the draft out anew of whatever it is made of now. */
  const redraft = (part: Partial<DraftParts>) => {
    const before = published();
    if (before === null) return;
    const { opened, edits, base, choices } = { ...store.getState(), ...part };
    const draft = draftedFrom(before, { opened, edits, base, choices });
    store.setState({ opened, edits, base, choices, draft, taken: null });
  };
  const keepNow = async () => {
    const before = published();
    const { edits, base, choices } = store.getState();
    const from = base ?? (before && { version: before.version, raw: before.raw });
    store.setState({ kept: await keep({ files, edits, base: from, choices }) });
  };

  async function read(order: ReadOrder): Promise<Outcome> {
    service ??= start();
    try {
      return await (await service).read(order);
    } catch (error) {
      service = undefined;
      throw error;
    }
  }

  /** How often a draft was discarded: what was being read for it belongs to no other. */
  let discards = 0;
  let queue: Promise<unknown> = Promise.resolve();

  /** Reads files into the draft, in place of those that were open; whether they are. One reading waits for the other. */
  function bring(chosen: readonly HandedIn[]): Promise<boolean> {
    const turn = discards;
    const next = queue.then(() => (turn === discards ? readInto(chosen, turn) : false));
    queue = next;
    return next;
  }

  /** The facts that files were made from, as they say themselves; else those that the draft was begun on. */
  async function madeFrom({ madeFrom: version }: Outcome, present: Base, before: Base) {
    if (version === null || version === present.version) return { from: present, lost: null };
    if (version === before.version) return { from: before, lost: null };
    const raw = await former(version);
    return raw === null ? { from: present, lost: version } : { from: { version, raw }, lost: null };
  }

  async function readInto(chosen: readonly HandedIn[], turn: number): Promise<boolean> {
    const before = published();
    if (before === null || chosen.length === 0) return false;
    store.setState({ reading: chosen.map(({ name }) => name), refused: [], brokeOff: false });
    try {
      const { roads, tours } = before;
      const today = calendarDay(now());
      // As the clerk had it: what was published since is no work of these files.
      const readFrom = ({ raw }: Pick<Published, 'raw'>) =>
        read({ files: chosen, published: { raw, roads, tours }, today });
      const present = store.getState().base ?? before;
      const first = await readFrom(present);
      const made = await madeFrom(first, present, before);
      const { refused, names, imported } = made.from === present ? first : await readFrom(made.from);
      if (turn !== discards) return false;
      if (imported === null) store.setState({ reading: null, refused });
      else {
        const { mistakes, remarks } = imported;
        files = chosen.filter(({ name }) => names.includes(name));
        store.setState({ reading: null, refused, lostBase: made.lost });
        const { edits, choices } = store.getState();
        const base = made.from.version === before.version ? null : made.from;
        const kept = made.from === present ? [] : edits.map((edit) => meant(edit, before.version));
        redraft({
          opened: { names, raw: imported.raw, mistakes, remarks },
          base: base && { version: base.version, raw: base.raw },
          choices: withChoices(choices, kept),
        });
      }
      return imported !== null;
    } catch (error) {
      console.warn(error);
      if (turn === discards) store.setState({ reading: null, brokeOff: true });
      return false;
    }
  }

  return {
    /** Fetches what is published, and opens the draft that this device kept. */
    begun: async () => {
      store.setState({ published: { status: 'loading' } });
      try {
        store.setState({ published: { status: 'ready', published: await load() } });
      } catch (error) {
        store.setState({ published: { status: 'failed', cause: causeOf(error) } });
        return;
      }
      const before = await kept();
      const base = before.base?.version === published()?.version ? null : before.base;
      store.setState({ base, choices: before.choices, dropped: before.dropped });
      // Also while they are being read, and where that breaks off: an edit made meanwhile is kept beside them.
      files = before.files;
      if (before.edits.length > 0) redraft({ edits: before.edits });
      if ((await bring(before.files)) || before.edits.length > 0) store.setState({ kept: true });
    },
    /** Whether any of them is open now. */
    filesChosen: async (chosen: readonly ChosenFile[]): Promise<boolean> => {
      const fits = ({ size }: ChosenFile) => size <= limits.fileBytes;
      const taken = await Promise.all(
        chosen.map(async (file) => {
          const { name, size } = file;
          // Not even read into memory.
          if (!fits(file)) return { name, ...refusals.tooLarge(size) };
          return file.arrayBuffer().then(
            (bytes) => ({ name, bytes }),
            () => ({ name, ...refusals.unreachable }),
          );
        }),
      );
      const read = taken.flatMap((one) => ('bytes' in one ? [one] : []));
      const unread = taken.flatMap((one) => ('bytes' in one ? [] : [one]));
      const isOpen = await bring(read);
      store.setState(({ refused }) => ({ refused: [...unread, ...(read.length > 0 ? refused : [])] }));
      if (isOpen) await keepNow();
      return isOpen;
    },
    /** What was edited on the map, all of it, oldest first; also when an edit was taken back. */
    edited: async (edits: readonly Edit[]) => {
      const { edits: former, choices } = store.getState();
      const fresh = edits.filter((edit) => !former.includes(edit));
      const against = published()?.version ?? '';
      redraft({
        edits,
        choices: withChoices(
          choices,
          fresh.map((edit) => meant(edit, against)),
        ),
      });
      if (files.length > 0 || edits.length > 0) return keepNow();
      store.setState({ kept: null, base: null, choices: [] });
      await forget();
    },
    /** Whose word holds in a clash. */
    sideChosen: async (key: string, side: Side) => {
      const choice = { key, side, against: published()?.version ?? '' };
      redraft({ choices: withChoices(store.getState().choices, [choice]) });
      await keepNow();
    },
    droppedDismissed: () => store.setState({ dropped: [] }),
    refusalDismissed: (name: string) =>
      store.setState(({ refused }) => ({ refused: refused.filter((one) => one.name !== name) })),
    draftDiscarded: async () => {
      files = [];
      discards += 1;
      store.setState({
        reading: null,
        opened: null,
        edits: [],
        base: null,
        lostBase: null,
        choices: [],
        dropped: [],
        draft: null,
        taken: null,
        kept: null,
        refused: [],
        brokeOff: false,
      });
      await forget();
    },
    /** A version of this draft, which may have gone on since, was handed to the browser to be saved. */
    versionTaken: (taken: Draft) => store.setState({ taken }),
    mapToggled: () => store.setState(({ mapOpen }) => ({ mapOpen: !mapOpen })),
    placeShown: (id: string) => store.setState({ mapOpen: true, shown: id }),
    previewOpened: () => store.setState({ previewing: true }),
    previewClosed: () => store.setState({ previewing: false }),
  };
}
export type DeskActions = ReturnType<typeof createDeskActions>;
