/** A place or a length in typographic points, 72 to the inch; y grows downwards. */
export type Points = number;

export const mm = (millimetres: number): Points => (millimetres * 72) / 25.4;

/** The map as it was drawn: for the canvas, and as an address for the SVG. */
export interface Picture {
  readonly png: Blob;
  readonly dataUrl: string;
}

export interface TextOp {
  readonly kind: 'text';
  readonly text: string;
  /** Marks that follow the text, smaller and raised; empty for none. */
  readonly raised: string;
  readonly x: Points;
  /** Baseline. */
  readonly y: Points;
  readonly size: Points;
  readonly bold: boolean;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
interface RectOp {
  readonly kind: 'rect';
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  readonly fill: string;
  readonly opacity?: number;
}
/** A rectangle in the hatching that stands for what is not known. */
export interface HatchOp extends Omit<RectOp, 'kind' | 'fill' | 'opacity'> {
  readonly kind: 'hatch';
}
interface LineOp {
  readonly kind: 'line';
  readonly from: readonly [x: Points, y: Points];
  readonly to: readonly [x: Points, y: Points];
  readonly stroke: string;
  readonly width: Points;
}
/** SVG path data on a grid of its own: its corner at x, y; first turned, degrees clockwise, then scaled. */
export interface PathOp {
  readonly kind: 'path';
  readonly path: string;
  readonly x: Points;
  readonly y: Points;
  readonly scale: number;
  readonly turn?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
}
/** Place of a picture; null until it is taken. */
export interface ImageOp extends Omit<HatchOp, 'kind'> {
  readonly kind: 'image';
  readonly picture: Picture | null;
}

/** One thing to draw. What stands later in a list lies over what stands before. */
export type Op = TextOp | RectOp | HatchOp | LineOp | PathOp | ImageOp;

/** A sheet of paper with what is drawn on it. */
export interface Page {
  readonly width: Points;
  readonly height: Points;
  readonly title: string;
  readonly ops: readonly Op[];
}

/** A4, upright and on its side. */
export const paper = {
  upright: { width: mm(210), height: mm(297) },
  broad: { width: mm(297), height: mm(210) },
} as const;

/** Where raised marks stand, in parts of the size of their text. */
export const raising = { size: 0.66, by: 0.36, gap: 0.06 } as const;
/** Marks stay legible beside the smallest type. */
export const raisedSize = (size: Points): Points => Math.max(4.6, size * raising.size);

/** Lines of the hatching: so far apart, so thick. */
export const hatching = { gap: 4, width: 0.4 } as const;
