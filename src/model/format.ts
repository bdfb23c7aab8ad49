import type { Language } from '../i18n/language';
import type { Figure } from './figure';
import { formatNumber, formatScaled } from './scale';
import { chineseUnit, englishUnit } from './unit-words';

export { formatDate, formatPeriod } from './format-date';

/** A value with what is needed to read it: a figure, or an observation with its indicator's unit. */
export type Amount = Pick<Figure, 'value' | 'qualifier' | 'unit'> & {
  readonly perYear?: boolean | undefined;
};

const qualifiers = {
  zh: { exact: '', about: '约', over: '超过', 'at-least': '不低于', 'at-most': '不超过', under: '不足' },
  en: {
    exact: '',
    about: 'about ',
    over: 'over ',
    'at-least': 'at least ',
    'at-most': 'at most ',
    under: 'under ',
  },
} as const;

/** A ratio is shown as percent to one decimal; where that rounds, it says about. */
function readable(amount: Amount): Amount {
  if (amount.unit !== 'ratio') return amount;
  const percent = Math.round(amount.value * 1000) / 10;
  const rounded = Math.abs(percent - amount.value * 100) > 1e-9;
  const qualifier = rounded && amount.qualifier === 'exact' ? 'about' : amount.qualifier;
  return { ...amount, value: percent, qualifier };
}

/** A number of years is a duration, unless it can only be a year of the calendar. */
const isCalendarYear = ({ unit, value }: Amount) =>
  unit === 'year' && Number.isInteger(value) && value > 1800 && value < 2200;

/**
 * A figure as text with unit and qualifier, without its date: 超过2,300亿元 / over RMB 230 billion.
 * The value is in the unit as stored (money in yuan, percent 0–100, ratio 0–1).
 */
export function formatFigure(figure: Amount, language: Language): string {
  const amount = readable(figure);
  const qualifier = qualifiers[language][amount.qualifier];
  if (isCalendarYear(amount)) return `${qualifier}${amount.value}${language === 'zh' ? '年' : ''}`;
  const { number, word } =
    amount.unit === 'percent' || amount.unit === 'ratio'
      ? { number: formatNumber(amount.value), word: '' }
      : formatScaled(amount.value, language);
  const perYear = amount.perYear === true;
  if (language === 'zh') {
    const unit = chineseUnit(amount.unit);
    const after = word === '' ? unit.after : unit.after.trimStart();
    return `${perYear ? '每年' : ''}${qualifier}${unit.before}${number}${word}${after}`;
  }
  const unit = englishUnit(amount.unit, amount.value === 1);
  return `${qualifier}${unit.before}${number}${word}${unit.after}${perYear ? ' a year' : ''}`;
}
