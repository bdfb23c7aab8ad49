import { describe, expect, it } from 'vitest';
import { type Blow, climbed, ground, type Ladder } from '../../src/map/ladder';

const reached = (blows: readonly Blow[], from: Ladder = ground): Ladder => blows.reduce(climbed, from);
const lost = (at: number): Blow => ({ kind: 'lost', at });
const restored: Blow = { kind: 'restored' };
const overdue: Blow = { kind: 'overdue' };
const built: Blow = { kind: 'built' };
const refused: Blow = { kind: 'refused' };
const minute = 60_000;

describe('the ladder of a map whose graphics fail', () => {
  it('waits for a lost context, and stands when it comes back', () => {
    expect(reached([lost(0)]).rung).toBe('waiting');
    expect(reached([lost(0), restored]).rung).toBe('standing');
    expect(reached([lost(0), restored, overdue]).rung).toBe('standing');
  });

  it('builds the map anew when it was waited for in vain', () => {
    expect(reached([lost(0), overdue]).rung).toBe('rebuilding');
    expect(reached([lost(0), overdue, built]).rung).toBe('standing');
  });

  it('builds anew at once where nothing is drawn any more', () => {
    expect(reached([{ kind: 'stuck', at: 0 }]).rung).toBe('rebuilding');
  });

  it('gives up at the fifth loss within ten minutes, restored or rebuilt', () => {
    const four = [0, 1, 2, 3].flatMap((n) => [lost(n * minute), restored]);
    expect(reached(four).rung).toBe('standing');
    expect(reached([...four, lost(9.9 * minute)]).rung).toBe('given-up');
    const mixed: Blow[] = [lost(0), overdue, built, lost(1), restored, { kind: 'stuck', at: 2 }, built];
    expect(reached([...mixed, lost(3), restored, { kind: 'stuck', at: 4 }]).rung).toBe('given-up');
  });

  it('forgets losses of long ago', () => {
    const four = [0, 1, 2, 3].flatMap((n) => [lost(n * minute), restored]);
    const fifth = reached([...four, lost(10 * minute)]);
    expect(fifth.rung).toBe('waiting');
    expect(fifth.losses).toHaveLength(4);
    const yearly = Array.from({ length: 500 }, (_, n) => [lost(n * 3 * minute), restored]).flat();
    expect(reached(yearly).rung).toBe('standing');
    expect(reached(yearly).losses.length).toBeLessThan(5);
  });

  it('gives up when a new map is refused twice in a row, and not when one stood between', () => {
    expect(reached([lost(0), overdue, refused]).rung).toBe('waiting');
    expect(reached([lost(0), overdue, refused, overdue]).rung).toBe('rebuilding');
    expect(reached([lost(0), overdue, refused, overdue, refused]).rung).toBe('given-up');
    expect(reached([lost(0), overdue, refused, overdue, built, lost(1), overdue, refused]).rung).toBe(
      'waiting',
    );
  });

  it('stays where it gave up', () => {
    const end = reached([lost(0), overdue, refused, overdue, refused]);
    for (const blow of [lost(1), restored, overdue, built, refused]) expect(climbed(end, blow)).toBe(end);
  });
});
