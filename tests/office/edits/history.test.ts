import { describe, expect, it } from 'vitest';
import { begun, type History, turned } from '../../../src/office/edits/history';
import { chance } from '../../store/random';

const does = (history: History<number>, next: number) => turned(history, { kind: 'done', next });
const undo = (history: History<number>) => turned(history, { kind: 'undone' });
const redo = (history: History<number>) => turned(history, { kind: 'redone' });

describe('steps that can be taken back', () => {
  it('go back one by one, and forth again', () => {
    const two = does(does(begun(0), 1), 2);
    expect(undo(two).present).toBe(1);
    expect(undo(undo(two)).present).toBe(0);
    expect(redo(undo(two))).toEqual(two);
  });

  it('end at the first and at the last state', () => {
    const one = does(begun(0), 1);
    expect(undo(undo(undo(one)))).toEqual(undo(one));
    expect(redo(one)).toBe(one);
  });

  it('forget what was taken back once something new is done', () => {
    const forked = does(undo(does(begun(0), 1)), 5);
    expect(redo(forked)).toBe(forked);
    expect(undo(forked).present).toBe(0);
  });

  it('do not count a step that changes nothing', () => {
    const one = does(begun(0), 1);
    expect(does(one, 1)).toBe(one);
  });

  it('lead back to the same states in whatever order they are made', () => {
    const random = chance(11);
    let history = begun(0);
    const seen: number[] = [0];
    let at = 0;
    for (let step = 1; step < 150; step++) {
      const throwOf = random();
      if (throwOf < 0.5) {
        history = does(history, step);
        at += 1;
        seen.splice(at, seen.length, step);
      } else if (throwOf < 0.8) {
        history = undo(history);
        at = Math.max(0, at - 1);
      } else {
        history = redo(history);
        at = Math.min(seen.length - 1, at + 1);
      }
      expect(history.present).toBe(seen[at]);
    }
  });

  it('remember a limited number', () => {
    let history = begun(0);
    for (let step = 1; step <= 500; step++) history = does(history, step);
    expect(history.past.length).toBe(200);
    expect(history.past[0]).toBe(300);
  });
});
