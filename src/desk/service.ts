import { layerGroups } from '../layers/groups';
import { tourRules } from '../model/check/tours-of-hall';
import type { Wording } from '../model/problem';
import { madeFromIn } from '../office/guide';
import { type Imported, importGrids } from '../office/importGrids';
import { type Opened, openFiles } from '../office/openFile';
import { guideTitle } from '../office/recognise';
import { Unreadable } from '../office/xlsx/inspect';
import type { Published } from './published';

/** A file as the office hands it in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** A file that was not read, and why. */
export interface Refused extends Wording {
  readonly name: string;
}

export interface ReadOrder {
  readonly files: readonly HandedIn[];
  readonly published: Omit<Published, 'search' | 'version'>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Outcome {
  readonly refused: readonly Refused[];
  /** Names of the files that were read. */
  readonly names: readonly string[];
  /** The version of the published facts that they were made from; null where they do not say, or not the same. */
  readonly madeFrom: string | null;
  /** What they make of the published facts; null where none could be read. */
  readonly imported: Imported | null;
}

/** Reads workbooks. It keeps nothing between questions, and all values are plain, so it can sit in a worker. */
export interface Service {
  readonly isUp: () => boolean;
  /** Never rejects for what a file may hold: the answer says what could not be taken. */
  readonly read: (order: ReadOrder) => Promise<Outcome>;
}

type Read = { readonly name: string } & ({ readonly opened: Opened } | { readonly refused: Wording });

function madeFromOf({ grids }: Opened): string | null {
  const guide = grids.find(({ name }) => name === guideTitle);
  return guide === undefined ? null : madeFromIn(guide);
}

async function open({ name, bytes }: HandedIn): Promise<Read> {
  try {
    return { name, opened: await openFiles([{ name, bytes: new Uint8Array(bytes) }]) };
  } catch (error) {
    if (error instanceof Unreadable) return { name, refused: error.wording };
    throw error;
  }
}

export const createService = (): Service => ({
  isUp: () => true,
  read: async ({ files, published, today }) => {
    const read = await Promise.all(files.map(open));
    const refused = read.flatMap((one) => ('refused' in one ? [{ name: one.name, ...one.refused }] : []));
    const good = read.flatMap((one) => ('opened' in one ? [one] : []));
    const names = good.map(({ name }) => name);
    if (good.length === 0) return { refused, names, madeFrom: null, imported: null };
    const { raw, roads, tours } = published;
    const context = { today, roads, further: tourRules(tours, layerGroups, today) };
    const grids = good.flatMap(({ opened }) => opened.grids);
    const imported = importGrids(grids, raw, context);
    const remarks = [...good.flatMap(({ opened }) => opened.remarks), ...imported.remarks];
    const [madeFrom = null, ...others] = new Set(good.map(({ opened }) => madeFromOf(opened)));
    return {
      refused,
      names,
      madeFrom: others.length === 0 ? madeFrom : null,
      imported: { ...imported, remarks },
    };
  },
});
