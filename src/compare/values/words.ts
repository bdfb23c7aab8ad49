import { compareTexts } from '../../i18n/compare';
import type { Language } from '../../i18n/language';
import { type Amount, formatFigure } from '../../model/format';
import type { Denominator, Known, Provenance } from '../model/values';

/**
 * As many significant digits as a value bears: three where published figures are divided, two where an outline stands
 * behind it, which may be hundreds of metres off. Whole numbers are counted, and stay.
 */
function readable(value: number, sources: readonly (Provenance | undefined)[]): number {
  if (Number.isInteger(value)) return value;
  return Number(value.toPrecision(sources.some((source) => source?.kind === 'measure') ? 2 : 3));
}

/** What is measured or divided is rounded already, which its basis says; "about" before each would only be noise. */
const amountOf = ({ value, qualifier, unit, state, source, over }: Known): Amount =>
  state === 'measured' || over !== null
    ? {
        value: readable(value, [source, over?.source]),
        qualifier: qualifier === 'about' ? 'exact' : qualifier,
        unit,
      }
    : { value, qualifier, unit };

/** A value with its unit, and with what it is per: "12.3 companies per km²", "23%". */
export function valueWords(value: Known, language: Language): string {
  const texts = compareTexts[language].value;
  const amount = amountOf(value);
  switch (value.over?.per) {
    case undefined:
      return formatFigure(amount, language);
    case 'share':
      return texts.share(formatFigure({ ...amount, unit: 'percent' }, language));
    case 'area':
      return texts.perArea(formatFigure(amount, language));
    case 'companies':
      return texts.perCompanies(formatFigure(amount, language));
  }
}

/** The denominator itself, with its unit. */
export function denominatorAmount(over: Denominator, value: Known, language: Language): string {
  const unit = over.per === 'share' ? value.unit : over.per === 'area' ? 'km2' : companies;
  return formatFigure({ value: readable(over.value, [over.source]), qualifier: 'exact', unit }, language);
}

/** What a value was divided by, in words. */
export function denominatorWords(over: Denominator, value: Known, language: Language): string {
  const texts = compareTexts[language].value;
  const amount = denominatorAmount(over, value, language);
  return over.zones === undefined
    ? texts.over(texts.denominators[over.per], amount)
    : texts.sum(over.zones, amount);
}

const companies = { zh: '家', en: 'companies' };

const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
/** A share 0–1 as whole per cent. */
export const percent = (share: number): string => percents.format(share);
