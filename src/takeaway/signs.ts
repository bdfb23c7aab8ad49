import type { LegendEntry } from '../layers/layer';
import type { PlaceKind } from '../model/place';
import type { Palette } from '../theme/palette';
import { iconPaths } from '../ui/iconPaths';

/** One stroke of a sign: SVG path data on a ground of `signSize`, drawn the same on a canvas and in a page. */
interface SignStroke {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
  /** The path has a grid of its own: where its corner lies, and how many units one of its units is. */
  readonly at?: readonly [x: number, y: number];
  readonly scale?: number;
}
export type Sign = readonly SignStroke[];

/** Ground of every sign; its middle is at 14, 10. */
export const signSize = { width: 28, height: 20 } as const;

const disc = (radius: number): string =>
  `M${14 - radius} 10a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
const three = 'M11.8 7.3h4.2l-2.4 2.5c2.9-.1 3.4 3.6.2 3.7-1 0-1.7-.4-2.1-1.1';

/** The signs of the layers' own legend, in the layer's colour. */
export function signOf(shape: LegendEntry['shape'], colour: string, palette: Palette): Sign {
  switch (shape) {
    case 'ribbon':
      return [
        { path: 'M7 10h14', stroke: colour, width: 10, opacity: 0.36 },
        { path: 'M7 10h14', stroke: colour, width: 2.4, opacity: 0.9 },
      ];
    case 'area':
      return [
        { path: 'M3 3h22v14h-22z', fill: colour, opacity: 0.18 },
        { path: 'M4.5 4.5h19v11h-19z', stroke: colour, width: 3, opacity: 0.5 },
      ];
    case 'dotted':
      return [{ path: 'M5 10h18', stroke: colour, width: 2.4, dash: [0, 4.5] }];
    case 'dot':
      return [{ path: disc(6), fill: colour }];
    case 'ring':
      return [{ path: disc(4.5), fill: palette.raised, stroke: colour, width: 2 }];
    case 'disc':
      return [{ path: disc(8), fill: colour, opacity: 0.26 }];
    case 'count':
      return [
        { path: disc(7.5), fill: palette.raised, stroke: colour, width: 1.5 },
        { path: three, stroke: palette.ink, width: 1.4 },
      ];
  }
}

/** A place's kind, as the map draws it near. */
export const kindSign = (kind: PlaceKind, palette: Palette): Sign => [
  { path: disc(8.2), fill: palette.raised, stroke: palette.inkFaint, width: 1.6 },
  { path: iconPaths[kind], stroke: palette.ink, width: 1.6, at: [8.4, 4.4], scale: 0.56 },
];

/** A layer that the visitor brought: dashed, with a diamond. */
export const ownSign = (colour: string): Sign => [
  { path: 'M3 3h22v14h-22z', fill: colour, opacity: 0.16 },
  { path: 'M4 4h20v12h-20z', stroke: colour, width: 1.8, dash: [3.5, 2.5] },
  { path: 'M14 6l4 4-4 4-4-4z', fill: colour },
];

/** A place while the view is wide. */
export const placeDot = (palette: Palette): Sign => [{ path: disc(3), fill: palette.pin, opacity: 0.75 }];
