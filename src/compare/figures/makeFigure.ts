import type { TakePicture } from '../../store/pictures';
import { type FigureFormat, figureFile } from '../../takeaway/figure/files';
import { figurePages } from '../../takeaway/figure/layout/figurePages';
import { bringLetters, createMeasure } from '../../takeaway/figure/letters';
import { fileName } from '../../takeaway/fileName';
import { figureContent } from './content';
import { mapPages } from './mapFigure';
import { type FigureWish, rankedIndicator } from './wish';

export interface MadeFigure {
  readonly name: string;
  readonly file: Blob;
  readonly pages: number;
}

/**
 * Makes a figure of the comparison to be saved.
 * @throws Error when this device cannot draw the map or a sheet of that size
 */
export async function makeFigure(
  wish: FigureWish,
  format: FigureFormat,
  takePicture: TakePicture,
): Promise<MadeFigure> {
  const { kind, language, comparison } = wish;
  const content = figureContent(wish);
  // Letters come first: a width measured in another font breaks lines elsewhere.
  await bringLetters(figurePages(content, createMeasure()));
  const measure = createMeasure();
  const pages = kind === 'map' ? await mapPages(wish, measure, takePicture) : figurePages(content, measure);
  const what = kind === 'table' ? kind : `${kind}-${rankedIndicator(wish)?.id ?? 'none'}`;
  const { today } = comparison.ground.reading;
  const { name, file } = await figureFile(pages, format, language, (ending, detail) =>
    fileName('figure', language, today, ending, `-${what}${detail}`),
  );
  return { name, file, pages: pages.length };
}
