import type { Belt } from '../../model/belt';
import type { ObservationSubject } from '../../model/subject';
import { latest, observationsOf } from '../records/targets';

/** Indicators that introduce the district, in this order; one without an actual figure is passed over. */
const introducing = ['software-revenue', 'digital-core-revenue', 'digital-firms', 'university-students'];

const trusted = (observations: readonly ObservationSubject[]) =>
  observations.filter(({ record }) => record.confidence !== 'low');

/** Ids of the newest actual figures that stand for the district, at most three; a doubtful one does not lead. */
export const districtHeadline = (belt: Belt): string[] =>
  introducing
    .flatMap((indicator) => latest('actual', trusted(observationsOf(indicator, ['yangpu'], belt)))?.id ?? [])
    .slice(0, 3);
