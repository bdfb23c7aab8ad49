import { compareTexts } from '../../i18n/compare';
import { figureTexts } from '../../i18n/figure';
import type { Language } from '../../i18n/language';
import { takeawayTexts } from '../../i18n/takeaway';
import type { Unit } from '../../model/figure';
import { formatDate } from '../../model/format';
import { chineseUnit, englishUnit } from '../../model/unit-words';
import type { Normalisation } from '../../store/comparing';
import { newestDate } from '../../takeaway/newestDate';
import type { Comparison } from '../model/useComparison';
import type { CompareIndicator } from '../model/values';
import type { FigureWish } from './wish';

/** Whose values they are: the names of what was chosen stand with the values. */
function among({ from, columns }: Comparison, language: Language): string {
  const texts = figureTexts[language];
  return from === 'zones' ? texts.five : texts.several(columns.length);
}

/** The title in a language: indicator or table, and whose values. */
export function titleIn(language: Language, wish: FigureWish, indicator: CompareIndicator | null): string {
  const texts = figureTexts[language];
  const { per } = wish.scene.comparing;
  const subject = wish.kind === 'table' || indicator === null ? texts.table : indicator.name[language];
  const divided = per === 'none' ? subject : texts.divided(subject, compareTexts[language].bars.pers[per]);
  return texts.of(divided, among(wish.comparison, language));
}

function unitIn(language: Language, unit: Unit): string {
  const { before, after } = language === 'zh' ? chineseUnit(unit) : englishUnit(unit, false);
  return `${before}${after}`.trim();
}

/** A unit, and what it is per; a share is in per cent whatever it is a share of. */
function dividedUnit(unit: Unit, per: Normalisation, language: Language): string {
  const { perArea, perCompanies } = compareTexts[language].value;
  if (per === 'share') return '%';
  const words = unitIn(language, unit);
  return per === 'area' ? perArea(words) : per === 'companies' ? perCompanies(words) : words;
}

/** Unit, what the values are divided by, their order, and the date of the facts. */
export function leadOf(
  language: Language,
  { kind, scene: { comparing }, comparison }: FigureWish,
  indicator: CompareIndicator | null,
): readonly string[] {
  const texts = figureTexts[language];
  const { bars } = compareTexts[language];
  const { belt, today } = comparison.ground.reading;
  const newest = newestDate(belt, today);
  const one = kind === 'table' ? null : indicator;
  return [
    [
      one === null ? texts.unitsWithValues : texts.unit(dividedUnit(one.unit, comparing.per, language)),
      comparing.per === 'none' ? texts.undivided : texts.per(bars.pers[comparing.per]),
      ...(one === null ? [] : [bars.bases[one.basis], bars.better[one.better]]),
      ...(newest === null ? [] : [takeawayTexts[language].factsDate(formatDate(newest, language))]),
    ].join(' · '),
  ];
}
