import { createStore } from 'zustand/vanilla';
import type { BaseMap } from '../../model/online/baseMap';
import type { Text } from '../../model/text';

/** The choice of base maps: what is offered, and how far the wished one has come. */
export interface Choice {
  readonly offers: readonly BaseMap[];
  /** Id of the one that lies there where nobody has chosen: `embedded`, or what a hall has set. */
  readonly usual: string;
  /** Id of the one that is being asked for; null for none. */
  readonly trying: string | null;
  /** The one that could not be had last, and why. */
  readonly failed: { readonly id: string; readonly why: Text } | null;
}

export const embedded = 'embedded';

export const choice = createStore<Choice>(() => ({
  offers: [],
  usual: embedded,
  trying: null,
  failed: null,
}));
