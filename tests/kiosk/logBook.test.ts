import { describe, expect, it } from 'vitest';
import {
  longestDetail,
  mostEntries,
  mostLetters,
  parseLog,
  withEntries,
  writeLog,
} from '../../src/kiosk/logBook';
import type { Incident } from '../../src/store/session';

const entry = (at: number, detail = ''): Incident => ({ at, kind: 'context-lost', detail });
const many = (count: number, detail = '') => Array.from({ length: count }, (_, at) => entry(at, detail));

describe('the log of an unattended screen', () => {
  it('comes back as it was written', () => {
    const log = withEntries([], [entry(1, '杨浦 "quoted"\nsecond line'), { ...entry(2), kind: 'started' }]);
    expect(parseLog(writeLog(log))).toEqual({ entries: log, unreadable: 0 });
    expect(parseLog('')).toEqual({ entries: [], unreadable: 0 });
  });

  it('keeps the newest entries, so many at most', () => {
    const log = withEntries(
      many(mostEntries - 1),
      many(3).map((one) => ({ ...one, at: one.at + 1000 })),
    );
    expect(log).toHaveLength(mostEntries);
    expect(log.at(0)?.at).toBe(2);
    expect(log.at(-1)?.at).toBe(1002);
  });

  it('never grows beyond 64 kB as browsers keep it, whatever its entries say', () => {
    const log = withEntries([], many(mostEntries, '浦'.repeat(2 * longestDetail)));
    expect(writeLog(log).length).toBeLessThanOrEqual(mostLetters);
    expect(writeLog(log).length).toBeGreaterThan(mostLetters - 2 * longestDetail);
    expect(log.at(-1)?.at).toBe(mostEntries - 1);
    expect(log.every(({ detail }) => detail.length === longestDetail)).toBe(true);
  });

  it('leaves out what stands behind an address: it may tell what a visitor looked for', () => {
    const [first] = withEntries([], [entry(1, 'at http://127.0.0.1:8080/?mode=kiosk&q=my%20name (line 3)')]);
    expect(first?.detail).toBe('at http://127.0.0.1:8080/?… (line 3)');
  });

  it('reads what can be read of a damaged log, and counts the rest', () => {
    const good = writeLog(many(2));
    const bad = [
      '{"at":1',
      'null',
      '[]',
      '{"at":"1","kind":"started","detail":""}',
      '{"at":1,"kind":"toString","detail":""}',
    ];
    expect(parseLog([good, ...bad].join('\n'))).toEqual({ entries: many(2), unreadable: bad.length });
    expect(parseLog('\u0000\u0001')).toEqual({ entries: [], unreadable: 1 });
  });

  it('cuts a log that is too long when it is read, too', () => {
    expect(parseLog(writeLog(many(mostEntries + 50))).entries).toHaveLength(mostEntries);
  });
});
