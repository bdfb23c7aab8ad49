import { takeawayTexts } from '../../i18n/takeaway';
import { zoomOf } from '../../layers/scaleBar';
import type { MapPicture, TakePicture } from '../../store/pictures';
import type { Scene } from '../../store/scene';
import type { FigureLegendLine } from '../../takeaway/figure/content';
import { dataUrlOf } from '../../takeaway/figure/dataUrl';
import { figurePages } from '../../takeaway/figure/layout/figurePages';
import { mapPlace, pixelsPerPoint, withPicture } from '../../takeaway/figure/mapPicture';
import type { ImageOp, Page } from '../../takeaway/figure/ops';
import type { MeasureType } from '../../takeaway/figure/setting';
import { legendOf } from '../../takeaway/legend';
import { figureContent } from './content';
import { mapSigns } from './legendLines';
import { isArea } from './owner';
import { type FigureWish, readIn } from './wish';

/** The map in the figure's language, on paper, north up: with its zones, and with places only where some are compared. */
function paperScene({ scene, language, comparison }: FigureWish): Scene {
  const isOfAreas = comparison.columns.every(isArea);
  const hidden = scene.hidden.filter((group) => group !== 'zones' && group !== 'places');
  return {
    ...scene,
    language,
    labels: language,
    palette: 'day',
    camera: null,
    split: null,
    hidden: isOfAreas ? [...hidden, 'places'] : hidden,
  };
}

/** So fine is the picture, px of it for each CSS px: 300 dpi on paper. */
const ratio = 300 / 72 / pixelsPerPoint;

const take = (wish: FigureWish, place: ImageOp, takePicture: TakePicture): Promise<MapPicture> =>
  takePicture({
    scene: paperScene(wish),
    width: Math.round(place.width * pixelsPerPoint),
    height: Math.round(place.height * pixelsPerPoint),
    ratio,
    // The five zones are the whole belt: nothing to fit is the home view. A place is seen within its zone.
    fit:
      wish.comparison.from === 'zones'
        ? []
        : wish.comparison.columns.flatMap(({ id, view }) => [id, ...view.areas.slice(0, 1)]),
    reachOf: null,
  });

function signsOf(wish: FigureWish, zoom: number): readonly FigureLegendLine[] {
  const { columns, ground } = readIn(wish);
  const { sheet } = takeawayTexts[wish.language];
  const groups = legendOf({
    belt: ground.reading.belt,
    scene: { ...paperScene(wish), shortlist: [] },
    shown: null,
    zoom,
    reach: false,
  });
  const drawn = groups.filter(({ title }) => title !== sheet.zones).flatMap(({ lines }) => lines);
  return [...mapSigns(columns, ground.reading), ...drawn];
}

/**
 * The map with the compared values, and the values again below it with their marks. The legend depends on how near
 * the picture is, the picture on the room that the legend leaves: hence a picture is taken twice where they disagree.
 * @throws Error when the map cannot be drawn here
 */
export async function mapPages(
  wish: FigureWish,
  measure: MeasureType,
  takePicture: TakePicture,
): Promise<readonly Page[]> {
  const pagesAt = (zoom: number) => figurePages(figureContent(wish, signsOf(wish, zoom)), measure);
  const placeIn = (pages: readonly Page[]): ImageOp => {
    const place = mapPlace(pages);
    if (place === null) throw new Error('The figure has no place for the map');
    return place;
  };
  const first = placeIn(pagesAt(12));
  const tried = await take(wish, first, takePicture);
  const pages = pagesAt(zoomOf(tried.metresPerPixel));
  const place = placeIn(pages);
  const taken = place.height === first.height ? tried : await take(wish, place, takePicture);
  return withPicture(
    pages,
    {
      picture: { png: taken.png, dataUrl: await dataUrlOf(taken.png) },
      metresPerPoint: taken.metresPerPixel * pixelsPerPoint,
      bearing: taken.bearing,
      language: wish.language,
    },
    measure,
  );
}
