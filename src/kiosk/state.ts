import { createStore } from 'zustand/vanilla';
import { defaultKioskSettings, type KioskSettings } from '../model/kiosk-settings';
import type { Tour } from '../model/tour';

/** Inviting with the tour, serving a visitor, or asking whether one is still there. */
export type Phase = 'attract' | 'serving' | 'asking';

/** What the screen itself knows; nothing of it belongs to a link, and `freshKiosk` is what a reset goes back to. */
export interface KioskState {
  readonly settings: KioskSettings;
  /** The tour that is played in attract; null until it has been loaded. */
  readonly tour: Tour | null;
  readonly phase: Phase;
  /** Whole seconds left of the countdown; meaningful while asking. */
  readonly secondsLeft: number;
  /** The visit has lasted as long as any may: asking, but going on is no answer any more. */
  readonly final: boolean;
  /** Stop of the tour that is on; meaningful in attract. */
  readonly step: number;
  /** Everything to be touched lies in the lower part, for who sits or is small. */
  readonly lowReach: boolean;
  readonly largeText: boolean;
  readonly staff: 'closed' | 'pin' | 'open';
}

export const freshKiosk: Omit<KioskState, 'settings' | 'tour'> = {
  phase: 'attract',
  secondsLeft: 0,
  final: false,
  step: 0,
  lowReach: false,
  largeText: false,
  staff: 'closed',
};

/** One screen, one state. */
export const kioskState = createStore<KioskState>(() => ({
  settings: defaultKioskSettings,
  tour: null,
  ...freshKiosk,
}));
