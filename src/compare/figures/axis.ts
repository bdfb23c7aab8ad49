import type { Language } from '../../i18n/language';
import { roundLength } from '../../layers/scaleBar';
import type { Tick } from '../../takeaway/figure/content';
import type { Known } from '../model/values';
import { valueWords } from '../values/words';

/** Round marks from zero to the longest bar, two to five beyond zero, in the words of the values. */
export function axisOf(known: readonly Known[], language: Language): readonly Tick[] {
  const longest = known.reduce<Known | null>(
    (most, value) => (most === null || value.value > most.value ? value : most),
    null,
  );
  if (longest === null || longest.value <= 0) return [];
  const step = roundLength(longest.value, 0.5);
  const count = Math.floor(longest.value / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = Number((index * step).toPrecision(12));
    const tick: Known = { ...longest, value, qualifier: 'exact' };
    return { share: value / longest.value, label: index === 0 ? '0' : valueWords(tick, language) };
  });
}
