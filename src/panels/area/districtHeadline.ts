import type { Belt } from '../../model/belt';
import { latest, observationsOf } from '../records/targets';

/** Indicators that introduce the district, in this order; one without an actual figure is passed over. */
const introducing = ['software-revenue', 'digital-firms', 'university-students', 'district-area'];

/** Ids of the newest actual figures that stand for the district, at most three. */
export const districtHeadline = (belt: Belt): string[] =>
  introducing
    .flatMap((indicator) => latest('actual', observationsOf(indicator, ['yangpu'], belt))?.id ?? [])
    .slice(0, 3);
