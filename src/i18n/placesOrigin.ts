import type { Language } from './language';
import { placesOriginEn } from './messages/en-placesOrigin';
import { type PlacesOriginTexts, placesOriginZh } from './messages/zh-placesOrigin';

/** Texts for places that come from a GIS server; they come with the page of sources. */
export const placesOriginTexts: Readonly<Record<Language, PlacesOriginTexts>> = {
  zh: placesOriginZh,
  en: placesOriginEn,
};
