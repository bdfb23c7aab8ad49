import type { Figure, Qualifier } from '../../model/figure';

/** How far along a value is, in whole per cent of the target, and how exactly that can be said. */
export interface Progress {
  readonly percent: number;
  readonly qualifier: Extract<ReturnType<typeof qualifierOf>, string>;
}

type Amount = Pick<Figure, 'value' | 'unit' | 'qualifier' | 'kind'>;

const isLowerBound = (qualifier: ReturnType<typeof String> | Qualifier) =>
  qualifier === 'over' || qualifier === 'at-least';

function qualifierOf(actual: Amount, target: Amount): 'exact' | 'over' | 'about' {
  const firm = target.qualifier === 'exact' || target.qualifier === 'at-least';
  if (firm && actual.qualifier === 'exact') return 'exact';
  return firm && isLowerBound(actual.qualifier) ? 'over' : 'about';
}
