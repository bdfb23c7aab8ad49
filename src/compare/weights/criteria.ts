import { type Criterion, mostCriteria } from '../../store/comparing';
import type { Column } from '../column';
import type { Ground } from '../model/ground';
import { rawValue } from '../model/indicators';
import { type CompareIndicator, isKnown, type Value } from '../model/values';

/** An indicator that can be a criterion here, with a value, or why there is none, for each column. */
export interface Offer {
  readonly indicator: CompareIndicator;
  readonly values: readonly Value[];
}

/** What at least two have tells them apart; what is still being measured may do so. */
export const offersOf = (
  columns: readonly Column[],
  ground: Ground,
  indicators: readonly CompareIndicator[],
): readonly Offer[] =>
  indicators
    .map((indicator) => ({ indicator, values: columns.map(({ id }) => rawValue(indicator, id, ground)) }))
    .filter(({ values }) => values.filter((value) => isKnown(value) || value.why === 'working').length >= 2);

/** One of each theme, so that nothing counts twice: the river, the metro, green, knowledge, and what the map lists. */
const themes: readonly string[] = [
  'river-frontage',
  'stations-near',
  'green-share',
  'campuses',
  'walk-station',
  'metro-30',
  'places-10',
  'walk-university',
  'walk-riverfront',
  'walk-park',
  'count-company',
  'count-platform',
  'count-carrier',
  'count-project',
];
const middle = 50;

const asCriterion = ({ id, better }: CompareIndicator): Criterion => ({
  indicator: id,
  weight: middle,
  better: better === 'lower' ? 'lower' : 'higher',
});

/** What a visitor begins with: measured and counted indicators with a better end, all of one weight. */
export function firstCriteria(offers: readonly Offer[]): readonly Criterion[] {
  const judged = offers.filter(
    ({ indicator: { basis, better } }) => basis !== 'published' && better !== 'neutral',
  );
  const chosen = themes.flatMap((theme) => judged.find(({ indicator }) => indicator.id === theme) ?? []);
  return (chosen.length > 0 ? chosen : judged)
    .slice(0, mostCriteria)
    .map(({ indicator }) => asCriterion(indicator));
}

/** The criteria of the Scene that are on offer here; where none is, those to begin with. */
export function presentCriteria(
  chosen: readonly Criterion[],
  offers: readonly Offer[],
): { readonly criteria: readonly Criterion[]; readonly lost: number } {
  const isOffered = ({ indicator }: Criterion) => offers.some((offer) => offer.indicator.id === indicator);
  const kept = chosen.filter(isOffered);
  return { criteria: kept.length > 0 ? kept : firstCriteria(offers), lost: chosen.length - kept.length };
}

/** Puts a criterion at the end or takes it out; the last one stays, and there are never too many. */
export function withToggled(
  criteria: readonly Criterion[],
  indicator: CompareIndicator,
): readonly Criterion[] {
  const without = criteria.filter((criterion) => criterion.indicator !== indicator.id);
  if (without.length < criteria.length) return without.length > 0 ? without : criteria;
  return criteria.length < mostCriteria ? [...criteria, asCriterion(indicator)] : criteria;
}

export const withChanged = (
  criteria: readonly Criterion[],
  indicator: string,
  part: Partial<Pick<Criterion, 'weight' | 'better'>>,
): readonly Criterion[] =>
  criteria.map((criterion) => (criterion.indicator === indicator ? { ...criterion, ...part } : criterion));

export const withEqualWeights = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.map((criterion) => ({ ...criterion, weight: middle }));
