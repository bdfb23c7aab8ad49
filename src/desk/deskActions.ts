import { calendarDay } from '../model/calendar';
import { causeOf } from '../model/cause';
import type { RawFacts } from '../model/facts';
import { differenceOf } from '../office/difference';
import { limits } from '../office/limits';
import { refusals } from '../office/xlsx/inspect';
import type { DeskStore, Draft, OpenedWork } from './deskStore';
import { forgetFiles, keepFiles, keptFiles } from './keep';
import { loadPublished, type Published } from './published';
import type { HandedIn, Outcome, ReadOrder } from './service';
import { type Remote, startService } from './startService';

/** What the desk's actions do their work with; tests bring their own. */
export interface Means {
  readonly load: () => Promise<Published>;
  readonly start: () => Promise<Pick<Remote, 'read'>>;
  readonly keep: (files: readonly HandedIn[]) => Promise<boolean>;
  readonly kept: () => Promise<readonly HandedIn[]>;
  readonly forget: () => Promise<void>;
  readonly now: () => Date;
}

const means: Means = {
  load: loadPublished,
  start: startService,
  keep: keepFiles,
  kept: keptFiles,
  forget: forgetFiles,
  now: () => new Date(),
};

/** Everything that can happen on the desk, by name. */
export function createDeskActions(store: DeskStore, { load, start, keep, kept, forget, now }: Means = means) {
  let service: Promise<Pick<Remote, 'read'>> | undefined;
  const published = (): Published | null => {
    const { published: state } = store.getState();
    return state.status === 'ready' ? state.published : null;
  };
  const draftOf = (raw: RawFacts, before: Published): Draft => ({
    raw,
    changes: differenceOf(raw, before.raw),
  });

  async function read(order: ReadOrder): Promise<Outcome> {
    service ??= start();
    try {
      return await (await service).read(order);
    } catch (error) {
      service = undefined;
      throw error;
    }
  }

  /** Reads files into the draft, in place of those that were open. */
  async function bring(files: readonly HandedIn[]): Promise<boolean> {
    const before = published();
    if (before === null || files.length === 0 || store.getState().reading !== null) return false;
    store.setState({ reading: files.map(({ name }) => name), refused: [], brokeOff: false });
    try {
      const { raw, roads, tours } = before;
      const order = { files, published: { raw, roads, tours }, today: calendarDay(now()) };
      const { refused, names, imported } = await read(order);
      if (imported === null) store.setState({ reading: null, refused });
      else {
        const { mistakes, remarks } = imported;
        const opened: OpenedWork = { names, raw: imported.raw, mistakes, remarks };
        store.setState({ reading: null, refused, opened, draft: draftOf(imported.raw, before), taken: null });
      }
      return imported !== null;
    } catch (error) {
      console.warn(error);
      store.setState({ reading: null, brokeOff: true });
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
      if (await bring(await kept())) store.setState({ kept: true });
    },
    filesChosen: async (chosen: readonly File[]) => {
      const fits = ({ size }: File) => size <= limits.fileBytes;
      const files = await Promise.all(
        chosen.filter(fits).map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })),
      );
      const isOpen = await bring(files);
      // Not even read into memory.
      const large = chosen.filter((file) => !fits(file));
      const tooLarge = large.map(({ name, size }) => ({ name, ...refusals.tooLarge(size) }));
      const refused = [...tooLarge, ...(files.length > 0 ? store.getState().refused : [])];
      store.setState({ refused });
      if (!isOpen) return;
      const good = files.filter(({ name }) => !refused.some((one) => one.name === name));
      store.setState({ kept: await keep(good) });
    },
    refusalDismissed: (name: string) =>
      store.setState(({ refused }) => ({ refused: refused.filter((one) => one.name !== name) })),
    draftDiscarded: async () => {
      store.setState({ opened: null, draft: null, taken: null, kept: null, refused: [], brokeOff: false });
      await forget();
    },
    /** A version of the draft was handed to the browser to be saved. */
    versionTaken: () => store.setState(({ draft }) => ({ taken: draft })),
    mapToggled: () => store.setState(({ mapOpen }) => ({ mapOpen: !mapOpen })),
    placeShown: (id: string) => store.setState({ mapOpen: true, shown: id }),
    previewOpened: () => store.setState({ previewing: true }),
    previewClosed: () => store.setState({ previewing: false }),
  };
}
export type DeskActions = ReturnType<typeof createDeskActions>;
