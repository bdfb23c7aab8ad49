import type { FigureBar, FigureContent, Tick } from '../content';
import type { Op, Page, Points } from '../ops';
import { type MeasureType, type Setting, settingAt } from '../setting';
import { barsBlock } from './bars';
import { largeBars, smallBars } from './barsLook';
import { type Block, space, stack } from './block';
import type { ColumnItem } from './columns';
import { type Frame, frameOf } from './frame';
import { tablePages } from './tablePages';
import { furtherNotes, tailOf } from './tail';

/** Type is shrunk by these until a figure takes as few pages as it can. */
const factors = [1, 0.95, 0.9, 0.86] as const;

/** The map is never lower than this. */
const leastMap: Points = 250;
const gap = 14;

interface Bodies {
  readonly bodies: readonly (readonly Op[])[];
  readonly rest: readonly ColumnItem[];
}

/** One page: the body has what legend and notes leave. */
function singlePage(
  setting: Setting,
  content: FigureContent,
  frame: Frame,
  body: { readonly marks: readonly string[]; readonly least: Points; readonly of: (height: Points) => Block },
): Bodies {
  const { left, top, width, room } = frame;
  const tail = tailOf(setting, content, body.marks, width, room - body.least - gap);
  const block = body.of(room - tail.block.height - gap);
  const ops = [...block.at(left, top), ...tail.block.at(left, top + block.height + gap)];
  return { bodies: [ops], rest: tail.rest };
}

function barsPage(
  setting: Setting,
  content: FigureContent,
  frame: Frame,
  bars: readonly FigureBar[],
  axis: readonly Tick[],
): Bodies {
  const of = (height: Points) =>
    barsBlock(setting, bars, axis, { width: frame.width, height, look: largeBars });
  const least = of(0);
  return singlePage(setting, content, frame, { marks: least.marks, least: least.height, of });
}

/** The picture's place over the bars that give its values with their marks. */
function mapPage(setting: Setting, content: FigureContent, frame: Frame, bars: readonly FigureBar[]): Bodies {
  const { width } = frame;
  const list = barsBlock(setting, bars, [], { width, height: 0, look: smallBars });
  const of = (height: Points): Block => {
    const picture = Math.max(leastMap, height - list.height - gap);
    const image: Block = {
      height: picture,
      marks: [],
      at: (x, y) => [{ kind: 'image', x, y, width, height: picture, picture: null }],
    };
    return stack([image, space(gap), list]);
  };
  return singlePage(setting, content, frame, {
    marks: list.marks,
    least: leastMap + gap + list.height,
    of,
  });
}

function bodiesOf(setting: Setting, content: FigureContent, frame: Frame): Bodies {
  const { body } = content;
  switch (body.kind) {
    case 'bars':
      return barsPage(setting, content, frame, body.bars, body.axis);
    case 'map':
      return mapPage(setting, content, frame, body.bars);
    case 'table':
      return tablePages(setting, content, body, frame);
  }
}

function pagesAt(setting: Setting, content: FigureContent): readonly Page[] {
  const frame = frameOf(setting, content, content.body.kind === 'bars' ? 'broad' : 'upright');
  const { bodies, rest } = bodiesOf(setting, content, frame);
  const all = [...bodies];
  for (let left = rest; left.length > 0; ) {
    const more = furtherNotes(left, frame.width, frame.room);
    all.push(more.block.at(frame.left, frame.top));
    left = more.rest;
  }
  return all.map((ops, index) => frame.page(ops, index + 1, all.length));
}

/**
 * Lays a figure out on sheets of A4: bars on their side, table and map upright. Type shrinks, but never below its
 * least size, where that saves a page; each page of a long table has heads, legend and its own notes.
 */
export function figurePages(content: FigureContent, measure: MeasureType): readonly Page[] {
  let best: readonly Page[] = [];
  for (const factor of factors) {
    const pages = pagesAt(settingAt(measure, factor), content);
    if (best.length === 0 || pages.length < best.length) best = pages;
    if (best.length === 1) break;
  }
  return best;
}
