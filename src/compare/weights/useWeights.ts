import type { Criterion } from '../../store/comparing';
import { useActions, useBeltState, useLanguage } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { type Comparison, useComparison } from '../model/useComparison';
import { type Offer, offersOf, presentCriteria } from './criteria';
import { type Weighed, weighed } from './weighed';
import { verdictWords } from './words';

/** All that the page of weights shows, and the one way to change it. */
export interface Weights {
  readonly comparison: Comparison;
  readonly offers: readonly Offer[];
  readonly criteria: readonly Criterion[];
  readonly result: Weighed;
  /** Does the page show what a visitor begins with? */
  readonly isFirst: boolean;
  /** Criteria of the link that are not on offer here. */
  readonly lost: number;
  /** Keeps the criteria in the Scene; where another leads then, that is said. None: those to begin with. */
  readonly change: (criteria: readonly Criterion[]) => void;
}

export function useWeights(): Weights {
  const comparison = useComparison();
  const chosen = useBeltState(({ scene }) => scene.comparing.criteria);
  const language = useLanguage();
  const announce = useAnnounce();
  const { comparingChosen } = useActions();
  const { columns, ground, indicators } = comparison;
  const offers = offersOf(columns, ground, indicators);
  const { criteria, lost } = presentCriteria(chosen, offers);
  const result = weighed(columns, offers, criteria);
  const change = (next: readonly Criterion[]) => {
    comparingChosen({ criteria: next });
    const after = weighed(columns, offers, presentCriteria(next, offers).criteria);
    if (firstOf(after) !== firstOf(result)) announce(verdictWords(after, language));
  };
  return { comparison, offers, criteria, result, isFirst: chosen.length === 0, lost, change };
}

const firstOf = ({ rankings: { minMax, ranks } }: Weighed): string =>
  [minMax, ranks].map(({ leaders }) => leaders.join()).join(' ');
