import { zipSync } from 'fflate';
import type { Language } from '../../i18n/language';
import { drawPage } from './drawPage';
import type { Page, Picture } from './ops';
import { perMetreAt300Dpi, withDensity } from './pngDensity';
import { toSvg } from './toSvg';

export type FigureFormat = 'svg' | 'png';

/** Px for each point at 300 dpi. */
const scale = 300 / 72;

/**
 * A page as PNG at 300 dpi.
 * @throws Error when the device cannot make a canvas of that size
 */
async function toPng(page: Page): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(page.width * scale);
  canvas.height = Math.round(page.height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas to draw on');
  const bitmaps = new Map<Picture, ImageBitmap>();
  for (const op of page.ops)
    if (op.kind === 'image' && op.picture !== null)
      bitmaps.set(op.picture, await createImageBitmap(op.picture.png));
  try {
    drawPage(pen, page, scale, bitmaps);
  } finally {
    for (const bitmap of bitmaps.values()) bitmap.close();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('No picture came');
  return withDensity(new Uint8Array(await blob.arrayBuffer()), perMetreAt300Dpi);
}

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;

/**
 * The pages as one file to save: a page as it is, several in a ZIP with a file for each.
 * @param nameOf name of a file by its ending and what tells it from the others
 */
export async function figureFile(
  pages: readonly Page[],
  format: FigureFormat,
  language: Language,
  nameOf: (ending: string, detail: string) => string,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const [index, page] of pages.entries()) {
    const name = nameOf(format, pages.length === 1 ? '' : `-${index + 1}`);
    files[name] = format === 'svg' ? new TextEncoder().encode(toSvg(page, language)) : await toPng(page);
  }
  const [[name, bytes] = ['', undefined]] = Object.entries(files);
  if (bytes === undefined) throw new Error('The figure has no page');
  if (pages.length === 1) return { name, file: new Blob([bytes], { type: types[format] }) };
  // Pictures are packed already; vectors are not.
  const zip = zipSync(files, { level: format === 'svg' ? 6 : 0 });
  return { name: nameOf('zip', `-${format}`), file: new Blob([zip], { type: 'application/zip' }) };
}
