import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import { takeawayTexts } from '../i18n/takeaway';
import { zoomOf } from '../layers/scaleBar';
import { formatDate } from '../model/format';
import { isSite } from '../model/site';
import { pageName } from '../store/pageName';
import { isPage } from '../store/pages';
import type { MapPicture, PictureWish, TakePicture } from '../store/pictures';
import type { Scene } from '../store/scene';
import { palettes } from '../theme/palette';
import { composeSheet } from './composeSheet';
import { legendOf, type Pictured } from './legend';
import { linkTo, mapAddress, withoutNotes } from './link';
import { newestDate } from './newestDate';
import { sceneCode } from './qr';
import { mapBox, type SheetWords } from './sheetPlan';

/** Pictures are offered at so many device px for each CSS px. */
export const sheetRatios = [2, 4] as const;
export type SheetRatio = (typeof sheetRatios)[number];

/** What is to be put on a sheet. */
export interface SheetWish extends Omit<Pictured, 'zoom'> {
  readonly ratio: SheetRatio;
  /** The map as it stands on the page, CSS px; null when it does not. */
  readonly window: { readonly width: number; readonly height: number } | null;
  /** Address of the map. */
  readonly address: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The same piece of ground in a frame of another size. */
function reframed(scene: Scene, window: SheetWish['window']): Scene {
  const { camera } = scene;
  if (camera === null || window === null) return scene;
  const grown = Math.min(mapBox.width / window.width, mapBox.height / window.height);
  return { ...scene, camera: { ...camera, zoom: camera.zoom + Math.log2(grown) } };
}

const pictureWish = ({ scene, ratio, window, own }: SheetWish): PictureWish => ({
  scene: reframed(scene, window),
  width: mapBox.width,
  height: mapBox.height,
  ratio,
  fit: scene.camera === null && isShown(scene.selected) ? [scene.selected] : null,
  reachOf: null,
  own: own !== undefined && own.length > 0,
});

/** A record or free site that the map shows apart. */
const isShown = (selected: string | null): selected is string => selected !== null && !isPage(selected);

/**
 * Takes a picture of the map and puts it on a sheet.
 * @throws Error when the map or a sheet of that size cannot be drawn on this device
 */
export async function takeSheet(wish: SheetWish, takePicture: TakePicture): Promise<Blob> {
  const picture = await takePicture(pictureWish(wish));
  return composeSheet(picture, sheetWords(wish, picture), {
    metresPerPixel: picture.metresPerPixel,
    bearing: picture.bearing,
    oblique: (wish.scene.camera?.pitch ?? 0) > 0,
    language: wish.scene.language,
    palette: palettes[wish.scene.palette],
  });
}

const other = { zh: 'en', en: 'zh' } as const;

function titleIn(language: Language, { belt, scene }: SheetWish): string {
  const { title } = messagesIn(language);
  const name = isShown(scene.selected) ? pageName(scene.selected, belt, language) : null;
  return name === null ? title : `${title} · ${name}`;
}

/** All that the sheet says, in the visitor's language, the title in both. */
export function sheetWords(wish: SheetWish, { metresPerPixel }: MapPicture): SheetWords {
  const { belt, scene, shown, address, today } = wish;
  const { language } = scene;
  const { map } = messagesIn(language);
  const texts = takeawayTexts[language];
  const newest = newestDate(belt, today);
  return {
    title: titleIn(language, wish),
    second: titleIn(other[language], wish),
    state: [
      ...(shown === null ? [] : [texts.sheet.filtered(shown.size, belt.allSubjects().length)]),
      ...(newest === null ? [] : [texts.factsDate(formatDate(newest, language))]),
    ],
    legend: legendOf({ ...wish, reach: wish.reach && isReached(scene), zoom: zoomOf(metresPerPixel) }),
    footer: [`${map.review} · ${map.indicative}`, `${texts.licences.picture} · ${map.datum}`],
    link: linkTo(withoutNotes(scene), address),
    shortLink: mapAddress(address),
    code: sceneCode(scene, address).code,
  };
}

const isReached = ({ selected }: Scene): boolean => selected !== null && isSite(selected);
