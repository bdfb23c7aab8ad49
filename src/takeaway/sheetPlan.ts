import type { LegendGroup } from './legend';
import type { QrCode } from './qr';
import { type Sign, signSize } from './signs';
import { type Measure, wrap } from './wrap';

/** Type on the sheet: weight, and size in CSS px. */
export interface Type {
  readonly bold: boolean;
  readonly size: number;
}
export interface PlacedText extends Type {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly soft: boolean;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a sheet says round its map. */
export interface SheetWords {
  readonly title: string;
  readonly second: string;
  /** What is shown of the records and from when, at the right of the title. */
  readonly state: readonly string[];
  readonly legend: readonly LegendGroup[];
  readonly footer: readonly string[];
  /** Link to the view, and what stands in its place where it is too long: the map's own address. */
  readonly link: string;
  readonly shortLink: string;
  readonly code: QrCode | null;
}

/** Where everything stands on a sheet, in CSS px. */
export interface SheetPlan {
  readonly map: Box;
  readonly texts: readonly PlacedText[];
  readonly signs: readonly { readonly sign: Sign; readonly x: number; readonly y: number }[];
  readonly code: (Box & { readonly code: QrCode }) | null;
}

/** A sheet in CSS px, in the proportions of an A4 sheet on its side. */
export const sheetSize = { width: 1280, height: 905 } as const;

const { width } = sheetSize;
const margin = 28;
const column = { gap: 20, width: 236 };
const head = { height: 68, title: { bold: true, size: 27 }, second: { bold: false, size: 15 } };
const legend = { row: 19, line: 15, type: { bold: false, size: 12.5 }, title: { bold: true, size: 12.5 } };
const foot = { height: 102, line: 16, linkLines: 3, type: { bold: false, size: 11.5 } };
const codeSide = 132;

/** The map's place on every sheet; the picture of the map is wished in this size. */
export const mapBox: Box = {
  x: margin,
  y: margin + head.height,
  width: width - 2 * margin - column.gap - column.width,
  height: sheetSize.height - margin - head.height - foot.height - margin / 2,
};

/**
 * Lays out a sheet: title above, the map with its legend to the right, what must be said of the map below, from the
 * lower left on.
 * @param measure widths of texts in a type
 */
export function planSheet(words: SheetWords, measure: (type: Type) => Measure): SheetPlan {
  const texts: PlacedText[] = [];
  const signs: { sign: Sign; x: number; y: number }[] = [];
  const put = (text: string, x: number, y: number, type: Type, soft = false) =>
    texts.push({ text, x, y, soft, ...type });

  put(words.title, margin, margin + 24, head.title);
  put(words.second, margin, margin + 48, head.second, true);
  for (const [index, line] of words.state.entries()) {
    const x = width - margin - measure(head.second)(line);
    put(line, x, margin + 48 - 20 * (words.state.length - 1 - index), head.second, true);
  }

  const left = mapBox.x + mapBox.width + column.gap;
  const textLeft = left + signSize.width + 8;
  let y = mapBox.y;
  for (const { title, lines } of words.legend) {
    put(title, left, y + 11, legend.title);
    y += legend.row + 3;
    for (const { sign, text } of lines) {
      const rows = wrap(text, width - margin - textLeft, measure(legend.type));
      signs.push({ sign, x: left, y: y - 1 });
      for (const [index, row] of rows.entries())
        put(row, textLeft, y + 13 + index * legend.line, legend.type);
      y += legend.row + (rows.length - 1) * legend.line;
    }
    y += 12;
  }
  const codeY = mapBox.y + mapBox.height - codeSide;
  const code =
    words.code === null ? null : { code: words.code, x: left, y: codeY, width: codeSide, height: codeSide };

  const room = width - 2 * margin;
  const footWide = (said: string) => wrap(said, room, measure(foot.type));
  const link = footWide(words.link);
  const lines = [
    ...words.footer.flatMap(footWide),
    ...(link.length > foot.linkLines ? [words.shortLink] : link),
  ];
  for (const [index, line] of lines.entries())
    put(line, margin, mapBox.y + mapBox.height + 24 + index * foot.line, foot.type, true);
  return { map: mapBox, texts, signs, code };
}
