import type { Language } from '../../i18n/language';
import { languageTag } from '../../i18n/language';
import { ink } from './ink';
import { hatching, type Op, type Page, type PathOp, raisedSize, raising, type TextOp } from './ops';
import { element, type XmlElement, xmlOf } from './xml';

const hatchId = 'not-published';
/** All of them set figures of one width without being asked. */
const fonts = "'Noto Sans SC', 'Belt Sans', sans-serif";

/**
 * A page as an SVG file whose unit is the point, so that type has its usual sizes in a drawing program. Everything
 * is drawn as vectors and letters stay letters; only the picture of the map is one of pixels.
 */
export function toSvg(page: Page, language: Language): string {
  const { width, height, title, ops } = page;
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${inMillimetres(width)}mm`,
      height: `${inMillimetres(height)}mm`,
      viewBox: `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`,
      'xml:lang': languageTag[language],
      role: 'img',
    },
    element('title', {}, title),
    element('defs', {}, hatchPattern()),
    element('rect', { width, height, fill: ink.paper }),
    element('g', { 'font-family': fonts }, ...ops.map(drawn).filter((made) => made !== null)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}\n`;
}

const inMillimetres = (points: number): number => Math.round((points * 25.4) / 72);

function hatchPattern(): XmlElement {
  const { gap, width } = hatching;
  return element(
    'pattern',
    { id: hatchId, width: gap, height: gap, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('line', { x1: gap / 2, y1: 0, x2: gap / 2, y2: gap, stroke: ink.hatch, 'stroke-width': width }),
  );
}

function drawn(op: Op): XmlElement | null {
  switch (op.kind) {
    case 'text':
      return drawnText(op);
    case 'rect': {
      const { x, y, width, height, fill, opacity } = op;
      return element('rect', { x, y, width, height, fill, 'fill-opacity': opacity });
    }
    case 'hatch': {
      const { x, y, width, height } = op;
      return element('rect', { x, y, width, height, fill: `url(#${hatchId})` });
    }
    case 'line': {
      const [[x1, y1], [x2, y2]] = [op.from, op.to];
      return element('line', { x1, y1, x2, y2, stroke: op.stroke, 'stroke-width': op.width });
    }
    case 'path':
      return drawnPath(op);
    case 'image': {
      const { x, y, width, height, picture } = op;
      return picture && element('image', { x, y, width, height, href: picture.dataUrl });
    }
  }
}

function drawnText({ text, raised, x, y, size, bold, colour, anchor }: TextOp): XmlElement {
  const marks = element(
    'tspan',
    {
      dx: size * raising.gap,
      dy: -size * raising.by,
      'font-size': raisedSize(size),
      'font-weight': 400,
    },
    raised,
  );
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 700 : 400,
      fill: colour,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    text,
    ...(raised === '' ? [] : [marks]),
  );
}

function drawnPath({ path, x, y, scale, turn = 0, fill, stroke, width, opacity, dash }: PathOp): XmlElement {
  const turned = turn === 0 ? '' : ` rotate(${turn.toFixed(2)})`;
  return element('path', {
    d: path,
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})${turned} scale(${scale.toFixed(4)})`,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : width,
    'stroke-linecap': stroke === undefined ? undefined : 'round',
    'stroke-linejoin': stroke === undefined ? undefined : 'round',
    'stroke-dasharray': dash?.join(' '),
    opacity,
  });
}
