import type { FigureBar, Tick } from '../content';
import { ink } from '../ink';
import type { Op, Points } from '../ops';
import type { Setting } from '../setting';
import { barRow } from './barRow';
import { type BarsLook, gap, scaleOf } from './barsLook';
import { fitted } from './barsWidths';
import { type Block, stack } from './block';

const axisHeight = ({ size }: Setting, ticks: readonly Tick[]): Points =>
  ticks.length === 0 ? 0 : size.small * 1.36 + 3;

function axisOps(
  { size }: Setting,
  ticks: readonly Tick[],
  { x, y, scale, height }: { readonly [key in 'x' | 'y' | 'scale' | 'height']: Points },
): readonly Op[] {
  return ticks.flatMap(({ share, label }): Op[] => {
    const at = x + share * scale;
    const isZero = share === 0;
    return [
      {
        kind: 'line',
        from: [at, y],
        to: [at, y + height],
        stroke: isZero ? ink.soft : ink.hair,
        width: isZero ? 1 : 0.6,
      },
      {
        kind: 'text',
        text: label,
        raised: '',
        x: at,
        y: y + height + size.small + 3,
        size: size.small,
        bold: false,
        colour: ink.soft,
        anchor: 'middle',
      },
    ];
  });
}

/** How many points each row has: as many as there are, within what looks well. */
const pitchOf = (look: BarsLook, height: Points, count: number): Points =>
  Math.min(look.most, Math.max(look.least, height / Math.max(1, count)));

/** Bars below each other on one scale that begins at zero, spread over the height as far as looks well. */
export function barsBlock(
  setting: Setting,
  bars: readonly FigureBar[],
  axis: readonly Tick[],
  {
    width,
    height,
    look: widest,
  }: { readonly width: Points; readonly height: Points; readonly look: BarsLook },
): Block {
  const look = fitted(setting, bars, widest);
  const below = axisHeight(setting, axis);
  const pitch = pitchOf(look, height - below, bars.length);
  const rows = bars.map((bar): Block => {
    const row = barRow(setting, bar, width, look);
    const own = Math.max(pitch, row.height);
    return { ...row, height: own, at: (x, y) => row.at(x, y + (own - row.height) / 2) };
  });
  const all = stack(rows);
  return {
    height: all.height + below,
    marks: all.marks,
    at: (x, y) => [
      ...axisOps(setting, axis, {
        x: x + look.names + gap,
        y,
        scale: scaleOf(width, look),
        height: all.height,
      }),
      ...all.at(x, y),
    ],
  };
}
