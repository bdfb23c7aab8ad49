import { describe, expect, it } from 'vitest';
import { type ContactJudge, judgeContacts } from '../../src/kiosk/contacts';
import { chance } from '../store/random';

const contact = (id: number, at: number, x = 100 + id * 40, y = 300) => ({ id, at, x, y });

/** Does a tap of so many milliseconds count? */
function tap(judge: ContactJudge, id: number, at: number, x = 100, y = 300, long = 80): boolean {
  judge.down({ id, at, x, y });
  return judge.lifted({ id, at: at + long, x, y });
}

describe('what counts as a visitor', () => {
  it('a tap, a long press, a drag, and a finger with which the browser scrolls', () => {
    const judge = judgeContacts();
    expect(tap(judge, 1, 0)).toBe(true);
    expect(tap(judge, 2, 1_000, 500, 400, 2_000)).toBe(true);
    judge.down(contact(3, 5_000, 200));
    expect(judge.moved(contact(3, 5_100, 204))).toBe(false);
    expect(judge.moved(contact(3, 5_200, 240))).toBe(true);
    expect(judge.moved(contact(3, 5_300, 280))).toBe(false);
    expect(judge.lifted(contact(3, 5_400, 280))).toBe(true);
    judge.down(contact(4, 6_000, 200, 300));
    expect(judge.cancelled(contact(4, 6_100, 200, 330))).toBe(true);
  });

  it('two fingers that pinch', () => {
    const judge = judgeContacts();
    expect(judge.down(contact(1, 0))).toBe(true);
    expect(judge.down(contact(2, 10))).toBe(true);
    expect(judge.moved(contact(1, 100, 160))).toBe(true);
    expect(judge.lifted(contact(2, 500))).toBe(true);
    expect(judge.lifted(contact(1, 520))).toBe(true);
  });
});

describe('what does not', () => {
  it('a palm that rests, however it stirs, and whatever becomes of it', () => {
    const judge = judgeContacts();
    judge.down(contact(1, 0, 100));
    expect(judge.moved(contact(1, 11_000, 180))).toBe(false);
    expect(judge.lifted(contact(1, 60_000, 180))).toBe(false);
    judge.down(contact(2, 61_000));
    expect(judge.cancelled(contact(2, 61_050))).toBe(false);
  });

  it('ten touches at once, lifted soon or moved', () => {
    const judge = judgeContacts();
    const ids = Array.from({ length: 10 }, (_, id) => id);
    expect(ids.map((id) => judge.down(contact(id, id)))).toEqual(ids.map((id) => id < 4));
    expect(ids.some((id) => judge.moved(contact(id, 100, 900)))).toBe(false);
    expect(ids.some((id) => judge.lifted(contact(id, 200)))).toBe(false);
  });

  it('a contact that is lifted without ever having come', () => {
    expect(judgeContacts().lifted(contact(7, 100))).toBe(false);
  });

  it('one and the same place, or two, for minutes: water on the glass', () => {
    const judge = judgeContacts();
    const counts = Array.from({ length: 300 }, (_, n) => tap(judge, n, n * 1_000, n % 2 === 0 ? 100 : 900));
    expect(counts.slice(0, 100)).not.toContain(false);
    expect(counts.slice(121)).not.toContain(true);
    expect(judge.down(contact(900, 301_000, 103))).toBe(false);
    // A visitor touches elsewhere.
    expect(tap(judge, 901, 302_000, 500, 500)).toBe(true);
  });

  it('until that place was left alone for a while', () => {
    const judge = judgeContacts();
    const counts = Array.from({ length: 200 }, (_, n) => tap(judge, n, n * 1_000));
    expect(counts.at(-1)).toBe(false);
    expect(tap(judge, 900, 270_000)).toBe(true);
  });
});

describe('a visitor beside what lies on the glass', () => {
  it('counts, though a bag rests there', () => {
    const judge = judgeContacts();
    for (let id = 0; id < 8; id += 1) judge.down(contact(id, 0));
    expect(tap(judge, 20, 20_000)).toBe(true);
  });

  it('counts, who taps one button for a while in their own, uneven way', () => {
    const judge = judgeContacts();
    const next = chance(7);
    const counts = Array.from({ length: 200 }, (_, n) =>
      tap(judge, n, n * 900, 700 + next() * 50, 900 + next() * 50),
    );
    expect(counts).not.toContain(false);
  });
});
