import type { Unit } from './figure';

/** What stands before and after a number; a space belongs to the word. */
export type UnitWords = { readonly before: string; readonly after: string };
type NamedUnit = Extract<Unit, string>;

const after = (words: string): UnitWords => ({ before: '', after: words });

/** A space keeps a plain number apart from a unit of measure in Chinese; after 万 and 亿 it is dropped. */
export const chineseUnits: Readonly<Record<NamedUnit, UnitWords>> = {
  rmb: after('元'),
  m2: after(' 平方米'),
  km2: after(' 平方公里'),
  ha: after(' 公顷'),
  m: after(' 米'),
  km: after(' 公里'),
  t: after(' 吨'),
  percent: after('%'),
  ratio: after('%'),
  year: after('年'),
  'rmb-per-m2-day': after('元/平方米·天'),
  'rmb-per-month': after('元/月'),
};

export const englishUnits: Readonly<Record<NamedUnit, UnitWords>> = {
  rmb: { before: 'RMB ', after: '' },
  m2: after(' m²'),
  km2: after(' km²'),
  ha: after(' ha'),
  m: after(' m'),
  km: after(' km'),
  t: after(' t'),
  percent: after('%'),
  ratio: after('%'),
  year: after(' years'),
  'rmb-per-m2-day': { before: 'RMB ', after: ' per m² a day' },
  'rmb-per-month': { before: 'RMB ', after: ' a month' },
};

const startsWithLetter = /^[A-Za-z]/;

/** Words of a unit in Chinese; a counter such as 家 follows its number directly, a Latin one after a space. */
export function chineseUnit(unit: Unit): UnitWords {
  if (typeof unit === 'string') return chineseUnits[unit];
  return after(startsWithLetter.test(unit.zh) ? ` ${unit.zh}` : unit.zh);
}

/** Words of a unit in English; `one` asks for a single year. */
export function englishUnit(unit: Unit, one: boolean): UnitWords {
  if (unit === 'year' && one) return after(' year');
  return typeof unit === 'string' ? englishUnits[unit] : after(` ${unit.en}`);
}
