import { describe, expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readFacts } from '../setup/facts';
import { pressConferenceRecords } from './press-conference-records';

const belt = createBelt(parseFacts(readFacts()).facts);

describe('what the press conference names', () => {
  it('is 217 records', () => {
    expect(new Set(pressConferenceRecords).size).toBe(217);
  });

  it.each(pressConferenceRecords)(
    '%s is a record with both names, a date and the place in the source',
    (id) => {
      const subject = belt.subject(id);
      if (subject === undefined) throw new Error(`${id} is not among the facts`);
      expect(subject.name.zh).not.toBe('');
      expect(subject.name.en).not.toBe('');
      expect(subject.record.asOf).toMatch(/^20\d\d/);
      const locators = subject.record.cites
        .filter(({ source }) => source === 'press-conference-2023-08-17')
        .map(({ locator }) => locator);
      expect(locators.join()).toMatch(/^(intro|[QA][1-7])/);
    },
  );

  it('names the five zones as the plan does', () => {
    expect(belt.zonesInOrder().map(({ name }) => name.en)).toEqual([
      'Da Chuangzhi',
      'Binjiang',
      'Da Chuanggu',
      'Huan-Tongji',
      'Fuxing Island',
    ]);
  });
});
