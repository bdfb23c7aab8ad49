import { describe, expect, it } from 'vitest';
import type { CompareIndicator } from '../../../src/compare/model/values';
import {
  firstCriteria,
  type Offer,
  presentCriteria,
  withToggled,
} from '../../../src/compare/weights/criteria';
import { mostCriteria } from '../../../src/store/comparing';

const indicator = (id: string, part: Partial<CompareIndicator> = {}): CompareIndicator => ({
  id,
  basis: 'counted',
  name: { zh: id, en: id },
  method: { zh: id, en: id },
  unit: 'm',
  better: 'higher',
  normalisableBy: [],
  ...part,
});
const offer = (id: string, part: Partial<CompareIndicator> = {}): Offer => ({
  indicator: indicator(id, part),
  values: [],
});
const many = Array.from({ length: mostCriteria + 3 }, (_, i) => offer(`thing-${i}`));
const ids = (criteria: readonly { readonly indicator: string }[]) => criteria.map((one) => one.indicator);

describe('criteria to begin with', () => {
  it('are one of each theme, with the end that is better', () => {
    const offers = [
      offer('green-area'),
      offer('walk-park', { better: 'lower' }),
      offer('river-frontage'),
      ...many,
    ];
    expect(firstCriteria(offers)).toEqual([
      { indicator: 'river-frontage', weight: 50, better: 'higher' },
      { indicator: 'walk-park', weight: 50, better: 'lower' },
    ]);
  });

  it('are whatever has a better end and is not published, where no theme is on offer; never too many', () => {
    const offers = [offer('rent', { basis: 'published' }), offer('area', { better: 'neutral' }), ...many];
    expect(ids(firstCriteria(offers))).toEqual(ids(firstCriteria(many)));
    expect(firstCriteria(many)).toHaveLength(mostCriteria);
  });
});

describe('criteria of the Scene', () => {
  const chosen = { weight: 5, better: 'lower' } as const;

  it('are those on offer, the rest are counted as lost', () => {
    const scene = [
      { indicator: 'thing-2', ...chosen },
      { indicator: 'elsewhere', ...chosen },
    ];
    expect(presentCriteria(scene, many)).toEqual({ criteria: scene.slice(0, 1), lost: 1 });
    expect(presentCriteria(scene.slice(1), many)).toEqual({ criteria: firstCriteria(many), lost: 1 });
  });

  it('come and go, but neither the last one nor one too many', () => {
    const one = [{ indicator: 'thing-0', ...chosen }];
    expect(withToggled(one, indicator('thing-0'))).toEqual(one);
    expect(ids(withToggled(one, indicator('new', { better: 'neutral' })))).toEqual(['thing-0', 'new']);
    const full = firstCriteria(many);
    expect(withToggled(full, indicator('new'))).toEqual(full);
    expect(withToggled(full, indicator('thing-0'))).toEqual(full.slice(1));
  });
});
