import type { Language } from '../../i18n/language';
import { messagesIn } from '../../i18n/messages';
import { takeawayTexts } from '../../i18n/takeaway';
import { roundLength } from '../../layers/scaleBar';
import { day, ink } from './ink';
import type { ImageOp, Op, Page, Picture, Points } from './ops';
import type { MeasureType } from './setting';

/** The picture as it stands on the sheet. */
export interface TakenMap {
  readonly picture: Picture;
  /** Metres on the ground to the point, at the middle of the picture. */
  readonly metresPerPoint: number;
  /** Degrees clockwise from north to the top of the picture. */
  readonly bearing: number;
  readonly language: Language;
}

/** So wide is the map drawn on screen for each point on paper, CSS px: its type is then as large as the figure's. */
export const pixelsPerPoint = 1.8;

const inset = 9;
const longestBar: Points = 130;
const label: Points = 7.5;

/** Place of the map's picture on these pages; null where they have none. */
export const mapPlace = (pages: readonly Page[]): ImageOp | null =>
  pages.flatMap(({ ops }) => ops).find((op) => op.kind === 'image') ?? null;

/** The pages with the picture in its place, framed, with scale bar and north arrow. */
export const withPicture = (pages: readonly Page[], taken: TakenMap, measure: MeasureType): readonly Page[] =>
  pages.map((page) => ({
    ...page,
    ops: page.ops.flatMap((op): readonly Op[] => (op.kind === 'image' ? mapOps(op, taken, measure) : [op])),
  }));

const mapOps = (place: ImageOp, taken: TakenMap, measure: MeasureType): readonly Op[] => [
  { ...place, picture: taken.picture },
  ...scaleBar(place, taken, measure),
  ...north(place, taken),
  {
    kind: 'path',
    path: `M0 0H${place.width.toFixed(2)}V${place.height.toFixed(2)}H0z`,
    x: place.x,
    y: place.y,
    scale: 1,
    stroke: ink.text,
    width: 0.8,
  },
];

const plate = { fill: day.panel, opacity: 0.9 } as const;

/** A bar of two halves, one full and one open, at the lower right. */
function scaleBar(place: ImageOp, { metresPerPoint, language }: TakenMap, measure: MeasureType): Op[] {
  const { metresShort } = messagesIn(language).map;
  const metres = roundLength(metresPerPoint, longestBar);
  const length = metres / metresPerPoint;
  const half = measure(metresShort(metres), label, false) / 2;
  const width = length + half + 20;
  const left = place.x + place.width - inset - width;
  const top = place.y + place.height - inset - 25;
  const [x, y] = [left + 10, top + 15.5];
  const word = (text: string, at: Points): Op => ({
    kind: 'text',
    text,
    raised: '',
    x: at,
    y: y - 4,
    size: label,
    bold: false,
    colour: ink.text,
    anchor: 'middle',
  });
  return [
    { kind: 'rect', x: left, y: top, width, height: 25, ...plate },
    { kind: 'rect', x, y, width: length / 2, height: 3.6, fill: ink.text },
    {
      kind: 'path',
      path: `M0 0H${length.toFixed(2)}V3.6H0z`,
      x,
      y,
      scale: 1,
      stroke: ink.text,
      width: 0.7,
    },
    word('0', x),
    word(metresShort(metres / 2), x + length / 2),
    word(metresShort(metres), x + length),
  ];
}

/** An arrow to the north, at the upper right. */
function north(place: ImageOp, { bearing, language }: TakenMap): Op[] {
  const radius = 17;
  const [x, y] = [place.x + place.width - inset - radius, place.y + inset + radius];
  const arrow = { kind: 'path', x, y, scale: 0.72, turn: -bearing } as const;
  const away = (bearing * Math.PI) / 180;
  return [
    {
      kind: 'path',
      path: `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
      x,
      y,
      scale: 1,
      ...plate,
    },
    { ...arrow, path: 'M0 -8L7 17L0 12z', fill: ink.text },
    { ...arrow, path: 'M0 -8L7 17L0 12L-7 17z', stroke: ink.text, width: 1 },
    {
      kind: 'text',
      text: takeawayTexts[language].sheet.north,
      raised: '',
      x: x - Math.sin(away) * 10.5,
      y: y - Math.cos(away) * 10.5 + 2.6,
      size: label,
      bold: true,
      colour: ink.text,
      anchor: 'middle',
    },
  ];
}
