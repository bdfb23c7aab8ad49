import { describe, expect, it } from 'vitest';
import type { Ground } from '../../../src/compare/model/ground';
import { reportedIndicators, reportedValue } from '../../../src/compare/model/reported';
import { isKnown } from '../../../src/compare/model/values';
import { valueWords } from '../../../src/compare/values/words';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { readingOf } from '../../../src/wording/reading';
import { siteIdInFixture, siteReport } from '../../panels/siteReport';
import { readFacts } from '../../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);

function walked(minutes: number) {
  const whole = siteReport();
  const [station] = whole.stations;
  const indicator = reportedIndicators.find(({ id }) => id === 'walk-station');
  if (station === undefined || indicator === undefined) throw new Error('No station to walk to');
  const walk = { metres: minutes * 80, minutes, basis: 'network' } as const;
  const ground: Ground = {
    reading: readingOf(belt, 'zh', '2026-11-26'),
    measures: { status: 'working' },
    sites: { [siteIdInFixture]: { status: 'ready', report: { ...whole, stations: [{ ...station, walk }] } } },
  };
  const value = reportedValue(indicator, siteIdInFixture, ground);
  if (!isKnown(value)) throw new Error(value.why);
  return value;
}

describe('a walk that is compared', () => {
  it.each([
    [0.1, 1, '不足1分钟', 'under 1 min'],
    [1, 1, '1分钟', '1 min'],
    [5.6, 6, '6分钟', '6 min'],
    [10, 10, '10分钟', '10 min'],
  ])('of %d minutes is told in whole ones', (minutes, value, zh, en) => {
    const found = walked(minutes);
    expect(found.value).toBe(value);
    expect([valueWords(found, 'zh'), valueWords(found, 'en')]).toEqual([zh, en]);
  });
});
