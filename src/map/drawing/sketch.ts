import { createStore } from 'zustand/vanilla';
import type { Position } from '../../model/geometry';

/** What the tool in hand can be told; every gesture on the map has its command here. */
interface Hand {
  /** Sets a point in the middle of the view; while points are being moved, the chosen one goes there. */
  readonly pointHere: () => void;
  readonly undo: () => void;
  /** Ends the drawing where it has points enough; else nothing happens. */
  readonly finish: () => void;
  /** Gives up what is being drawn, or lays the tool down where nothing is. */
  readonly giveUp: () => void;
}

/** While the points of a finished drawing are moved: which one is meant, and how to take another. */
interface Chosen {
  readonly index: number;
  readonly step: (by: 1 | -1) => void;
  readonly remove: () => void;
}

/** The drawing under way. Positions are WGS-84 [longitude, latitude]. */
export interface Sketch {
  readonly hand: Hand | null;
  /** Points that are set. */
  readonly points: readonly Position[];
  /** The same with the point under the pointer. */
  readonly live: readonly Position[];
  readonly chosen: Chosen | null;
  /** The tools could not be loaded. */
  readonly failed: boolean;
}

export const noSketch: Sketch = { hand: null, points: [], live: [], chosen: null, failed: false };
export const sketch = createStore<Sketch>(() => noSketch);
