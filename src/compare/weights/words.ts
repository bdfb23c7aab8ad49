import type { Language } from '../../i18n/language';
import { weightsTexts } from '../../i18n/weights';
import type { Interval } from '../../scoring/intervals';
import type { Stability } from '../../scoring/stability';
import { methods } from '../../scoring/table';
import type { Column } from '../column';
import type { Weighed } from './weighed';

const lists = {
  zh: {
    and: new Intl.ListFormat('zh', { type: 'conjunction' }),
    or: new Intl.ListFormat('zh', { type: 'disjunction' }),
  },
  en: {
    and: new Intl.ListFormat('en', { type: 'conjunction' }),
    or: new Intl.ListFormat('en', { type: 'disjunction' }),
  },
} as const;

/** Names of some columns as one runs them together. */
function namesOf(
  ids: readonly string[],
  columns: readonly Column[],
  language: Language,
  joint: 'and' | 'or' = 'and',
): string {
  const names = ids.map((id) => columns.find((column) => column.id === id)?.view.name[language] ?? id);
  return lists[language][joint].format(names);
}

/** A score or grade, 0–1, to two decimals. */
export const scoreWords = (score: number): string => score.toFixed(2);

/** A share in per cent to one decimal at most. */
export const shareWords = (percent: number, language: Language): string =>
  weightsTexts[language].percent(String(Math.round(percent * 10) / 10));

/** Who is first, and whether both methods say so: one or two sentences. */
export function verdictWords({ rankings, columns, table }: Weighed, language: Language): string {
  const texts = weightsTexts[language];
  if (table.criteria.length === 0) return texts.noCriteria;
  if (table.criteria.every(({ weight }) => weight === 0)) return texts.noWeights;
  const firstBy = ({ leaders }: { readonly leaders: readonly string[] }) =>
    leaders.length === 0 ? texts.nobody : texts.first(namesOf(leaders, columns, language), leaders.length);
  const { minMax, ranks } = rankings;
  if (minMax.leaders.join() !== ranks.leaders.join()) return texts.differ(firstBy(minMax), firstBy(ranks));
  const places = (ranking: typeof minMax) => ranking.ranked.map(({ id, place }) => `${id} ${place}`).join();
  const isSame = places(minMax) === places(ranks);
  return [texts.agree(firstBy(minMax)), ...(isSame ? [] : [texts.below])].join(language === 'zh' ? '' : ' ');
}

/** What missing values could change about who is first: a sentence for both methods where they agree, else for each. */
export function missingWords({ rankings, columns }: Weighed, language: Language): readonly string[] {
  const texts = weightsTexts[language];
  const found = methods.flatMap((method) => {
    const { missingDecides, possibleLeaders } = rankings[method];
    const names = namesOf(possibleLeaders, columns, language, 'or');
    return missingDecides ? [{ method, names }] : [];
  });
  const [first, second] = found;
  if (first !== undefined && first.names === second?.names) return [texts.missingDecides(first.names)];
  return found.map(({ method, names }) => texts.missingDecidesBy(texts.methods[method].name, names));
}

/** For how many decimals an end of an interval is worth being said: as few as keep both ends apart. */
const decimals = [1, 2, 3, 6];

/** Ends rounded inwards, so that what is said is never more than what holds. */
export function roundedInwards({ from, to }: Interval): readonly [number, number] {
  for (const places of decimals) {
    const unit = 10 ** places;
    const ends = [Math.ceil(from * unit - 1e-6) / unit, Math.floor(to * unit + 1e-6) / unit] as const;
    if (ends[0] <= ends[1]) return ends;
  }
  return [from, to];
}

function rangeWords(interval: Interval, language: Language): string {
  const { percent, stable } = weightsTexts[language];
  const [from, to] = roundedInwards(interval);
  const low = interval.withFrom ? percent(String(from)) : stable.justOver(percent(String(from)));
  const high = interval.withTo ? percent(String(to)) : stable.justUnder(percent(String(to)));
  if (from === to) return stable.exactly(percent(String(from)));
  if (from === 0 && interval.withFrom && interval.withTo) return stable.upTo(high);
  return to === 100 && interval.withFrom && interval.withTo ? stable.from(low) : stable.between(low, high);
}

const isWhole = ({ from, to, withFrom, withTo }: Interval): boolean =>
  from === 0 && to === 100 && withFrom && withTo;

/** "Binjiang stays first for any weight of X between 20% and 65%", and who is first elsewhere. */
export function stabilityWords(
  { leaders, intervals, rivals }: Stability,
  criterion: string,
  columns: readonly Column[],
  language: Language,
): string {
  const { or, stable, nobody } = weightsTexts[language];
  if (leaders.length === 0) return nobody;
  const names = namesOf(leaders, columns, language);
  const ranges = intervals.map((interval) => rangeWords(interval, language)).join(or);
  const form = intervals.every(({ from, to }) => from === to) ? stable.only : stable.within;
  const own = intervals.some(isWhole)
    ? stable.whole(names, criterion, leaders.length)
    : form(names, criterion, ranges, leaders.length);
  const others = rivals.filter(({ intervals: theirs }) => theirs.some(({ from, to }) => from < to));
  const elsewhere = namesOf(
    others.map(({ id }) => id),
    columns,
    language,
  );
  const parts = [own, ...(others.length > 0 ? [stable.rivals(elsewhere)] : [])];
  return parts.join(language === 'zh' ? '' : ' ');
}
