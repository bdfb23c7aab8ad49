import { judge } from './doubt';
import type { Known } from './known';
import { converted, placed } from './place';
import { readFile } from './readFile';
import type { System } from './system';
import type { Draft, Examined, Reading } from './upload';

/** Reads what a visitor brought. It keeps nothing between questions, and all values are plain, so it can sit in a worker. */
export interface Service {
  /** Answers once the service is there. */
  readonly isUp: () => boolean;
  /** Never rejects for what a file may hold: the answer says what could not be taken. */
  readonly read: (name: string, bytes: ArrayBuffer, known: Known) => Promise<Reading>;
  /** The layer with its coordinates converted from these systems, one after the other. */
  readonly examine: (draft: Draft, systems: readonly System[], known: Known) => Promise<Examined>;
}

async function examine(draft: Draft, systems: readonly System[], known: Known): Promise<Examined> {
  const features = await converted(draft.features, systems);
  const { doubt, agreement } = await judge(features, systems, draft.declared, known);
  return { draft, systems, placed: placed(features, draft, known), doubt, agreement };
}

export const createService = (): Service => ({
  isUp: () => true,
  read: async (name, bytes, known) => {
    const { drafts, problems } = await readFile(name, new Uint8Array(bytes));
    const layers: Examined[] = [];
    for (const draft of drafts) layers.push(await examine(draft, [], known));
    return { layers, problems };
  },
  examine,
});
