import { createStore } from 'zustand/vanilla';
import type { Edit, Statement } from '../../office/edits/edit';
import { begun, type History } from '../../office/edits/history';
import type { Work } from './work';

/** By how many metres an arrow moves. */
export const strides = [1, 10] as const;
export type Stride = (typeof strides)[number];

/** What is edited on the map, and what is in hand. */
export interface Editing {
  /** All edits so far, the newest last, with the lists before. */
  readonly list: History<readonly Edit[]>;
  readonly work: Work | null;
  /** Who checks and when is being asked. */
  readonly finishing: boolean;
  readonly snaps: boolean;
  /** Whether neighbours' corners move along. */
  readonly together: boolean;
  readonly stride: Stride;
  /** What was stated last: offered again within the visit. */
  readonly remembered: Pick<Statement, 'by' | 'on'> | null;
}

export const noEditing: Editing = {
  list: begun([]),
  work: null,
  finishing: false,
  snaps: true,
  together: true,
  stride: 10,
  remembered: null,
};
export const editing = createStore<Editing>(() => noEditing);
