import { describe, expect, it } from 'vitest';
import { roundedInwards, stabilityWords } from '../../../src/compare/weights/words';
import type { Language } from '../../../src/i18n/language';
import type { Interval } from '../../../src/scoring/intervals';

const part = (from: number, to: number, withFrom = true, withTo = true): Interval => ({
  from,
  to,
  withFrom,
  withTo,
});

const say = (language: Language, intervals: readonly Interval[], leaders = ['north']) =>
  stabilityWords({ share: 50, leaders, intervals, rivals: [] }, 'X', [], language);

describe('how firm a first place is, in words', () => {
  it.each([
    [[part(20, 65)], 'north stays first for any weight of X between 20% and 65%.'],
    [[part(0, 65)], 'north stays first for any weight of X up to 65%.'],
    [[part(20, 100)], 'north stays first for any weight of X from 20% on.'],
    [[part(0, 100)], 'north stays first whatever the weight of X.'],
    [[part(20, 100, true, false)], 'north stays first for any weight of X between 20% and just under 100%.'],
    [[part(0, 30, false)], 'north stays first for any weight of X between just over 0% and 30%.'],
    [[part(0, 10), part(40, 60)], 'north stays first for any weight of X up to 10%, or between 40% and 60%.'],
    [[part(50, 50)], 'north is first only at a weight of X of exactly 50%.'],
  ])('%#', (intervals, words) => {
    expect(say('en', intervals)).toBe(words);
  });

  it('speaks of a tie', () => {
    expect(say('en', [part(50, 50)], ['north', 'south'])).toBe(
      'north and south share first place only at a weight of X of exactly 50%.',
    );
    expect(say('zh', [part(50, 50)], ['北', '南'])).toBe('只有“X”的占比恰为 50% 时，北和南才并列第一。');
    expect(say('zh', [part(20, 65)], ['北'])).toBe('“X”的占比在 20% 至 65% 之间时，北都居第一。');
  });

  it('names who else is first, but not who only draws level for an instant', () => {
    const rivals = [
      { id: 'south', intervals: [part(0, 40)] },
      { id: 'west', intervals: [part(40, 40)] },
    ];
    const stability = { share: 50, leaders: ['north'], intervals: [part(40, 100)], rivals };
    expect(stabilityWords(stability, 'X', [], 'en')).toMatch(/^north .* First at other weights: south\.$/);
  });

  it('rounds inwards, so that it never says more than holds', () => {
    expect(roundedInwards(part(20.01, 64.99))).toEqual([20.1, 64.9]);
    expect(roundedInwards(part(100 / 3, 200 / 3))).toEqual([33.4, 66.6]);
    expect(roundedInwards(part(33.34, 33.38))).toEqual([33.34, 33.38]);
    expect(roundedInwards(part(20 + 1e-12, 65 - 1e-12))).toEqual([20, 65]);
    expect(roundedInwards(part(100 / 7, 100 / 7))).toEqual([100 / 7, 100 / 7]);
  });
});
