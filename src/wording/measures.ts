import type { Language } from '../i18n/language';
import { formatNumber } from '../model/scale';
import { chineseUnits, englishUnits } from '../model/unit-words';

type Unit = 'm' | 'km' | 'm2' | 'ha' | 'km2';

/** Three figures at most behind the first: what is drawn by hand is not known better. */
function said(value: number, unit: Unit, language: Language): string {
  const decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
  const number = formatNumber(Number(value.toFixed(decimals)));
  return `${number}${(language === 'zh' ? chineseUnits : englishUnits)[unit].after}`;
}

/** A length in metres as text: whole metres below a kilometre, then kilometres. */
export const formatLength = (metres: number, language: Language): string =>
  Math.round(metres) < 1000 ? said(Math.round(metres), 'm', language) : said(metres / 1000, 'km', language);

/** An area in square metres as text: whole square metres below a hectare, hectares below a square kilometre. */
export function formatSurface(squareMetres: number, language: Language): string {
  if (Math.round(squareMetres) < 10_000) return said(Math.round(squareMetres), 'm2', language);
  if (squareMetres < 999_500) return said(squareMetres / 10_000, 'ha', language);
  return said(squareMetres / 1_000_000, 'km2', language);
}
