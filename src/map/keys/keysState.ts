import { createStore } from 'zustand/vanilla';
import type { Stop } from './stops';

/** What the map has to say to who uses it by keyboard; worded where it is shown, in the language of the moment. */
export type Told =
  /** `from`: where one came from; null for the middle of the map. `beside`: how many more are at this point. */
  | { readonly kind: 'stop'; readonly stop: Stop; readonly from: Stop | null; readonly beside: number }
  /** Nothing lies farther that way; degrees clockwise from north. */
  | { readonly kind: 'edge'; readonly degrees: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'left' }
  /** Metres from side to side of the view. */
  | { readonly kind: 'zoom'; readonly metres: number }
  | { readonly kind: 'pitch' | 'bearing'; readonly degrees: number };

export interface KeysState {
  /** Is the map in use by keyboard at this moment? */
  readonly inUse: boolean;
  /** Do arrows go from feature to feature? */
  readonly walking: boolean;
  readonly at: Stop | null;
  readonly told: Told | null;
}

export const freshKeys: KeysState = { inUse: false, walking: false, at: null, told: null };

export const keysState = createStore<KeysState>(() => freshKeys);
