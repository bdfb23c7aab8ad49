import { beforeEach, describe, expect, it } from 'vitest';
import { geodesicMetres } from '../../../src/analysis/ellipsoid';
import { editing, noEditing } from '../../../src/map/editing/editing';
import { type Handle, handleAt, handlesOf } from '../../../src/map/editing/handles';
import { keyPressed, undoPressed } from '../../../src/map/editing/keys';
import { verbs } from '../../../src/map/editing/verbs';
import { canRemove, changedIn, cornersIn, positionIn, shown, type Work } from '../../../src/map/editing/work';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import type { Position } from '../../../src/model/geometry';
import { readFacts } from '../../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);
const place = 'wujiaochang';
const site = belt.subject(place);
const from: Position = site?.type === 'place' ? (site.geometry?.coordinates ?? [0, 0]) : [0, 0];
const to: Position = [from[0] + 0.001, from[1]];
const statement = { errorMetres: 30, by: 'Li Lei', on: '2026-11-25', note: '' };

const state = () => editing.getState();
const work = (): Work => {
  const { work: inHand } = state();
  if (inHand === null) throw new Error('nothing in hand');
  return inHand;
};
beforeEach(() => editing.setState(noEditing, true));

describe('a place in hand', () => {
  it('is dragged, let go, and taken back', () => {
    verbs.taken(belt, place);
    verbs.dragged(to, null);
    expect(shown(work())).toEqual({ kind: 'place', at: [Number(to[0].toFixed(6)), to[1]] });
    expect(changedIn(work())).toEqual([]);
    verbs.dropped();
    expect(changedIn(work())).toEqual([place]);
    verbs.stepped('undone');
    expect(positionIn(work())).toEqual(from);
    verbs.stepped('redone');
    expect(positionIn(work())?.[0]).toBeCloseTo(to[0], 6);
  });

  it('moves by metres on the ground', () => {
    verbs.taken(belt, place);
    verbs.nudged(0, 1);
    verbs.nudged(-1, 0, 1);
    const now = positionIn(work()) ?? [0, 0];
    expect(geodesicMetres(from, now)).toBeCloseTo(Math.hypot(10, 1), 0);
    expect(now[1]).toBeGreaterThan(from[1]);
    expect(now[0]).toBeLessThan(from[0]);
  });

  it('becomes an edit with what was stated, and the statement is remembered', () => {
    verbs.taken(belt, place);
    verbs.put(to);
    verbs.finishingBegun();
    verbs.finished(statement, belt);
    expect(state().work).toBe(null);
    expect(state().remembered).toEqual({ by: 'Li Lei', on: '2026-11-25' });
    expect(state().list.present).toEqual([
      { kind: 'move-place', id: place, to: [Number(to[0].toFixed(6)), to[1]], ...statement },
    ]);
  });

  it('is not finished before it was moved, and not changed while it is being finished', () => {
    verbs.taken(belt, place);
    verbs.finishingBegun();
    expect(state().finishing).toBe(false);
    verbs.put(to);
    verbs.finishingBegun();
    verbs.nudged(1, 1);
    expect(positionIn(work())?.[0]).toBeCloseTo(to[0], 6);
    verbs.givenUp();
    expect(state().list.present).toEqual([]);
  });

  it('goes on from the facts as they are after a workbook, and stays where it was put', () => {
    const fresh = (change: (features: typeof sites) => typeof sites) =>
      createBelt({ ...belt.facts, places: { ...belt.facts.places, features: change(sites) } });
    const sites = belt.facts.places.features;
    const there: Position = [from[0], from[1] + 0.002];
    const moved = fresh((features) =>
      features.map((one) =>
        one.id === place && one.geometry !== null
          ? { ...one, geometry: { ...one.geometry, coordinates: there } }
          : one,
      ),
    );
    verbs.taken(belt, place);
    verbs.factsChanged(belt);
    expect(work().before).toEqual({ kind: 'place', at: from });
    verbs.factsChanged(moved);
    expect(positionIn(work())).toEqual(there);
    expect(changedIn(work())).toEqual([]);
    verbs.put(to);
    verbs.factsChanged(belt);
    expect(work().before).toEqual({ kind: 'place', at: from });
    expect(positionIn(work())?.[0]).toBeCloseTo(to[0], 6);
    verbs.stepped('undone');
    expect(positionIn(work())).toEqual(from);
    verbs.finishingBegun();
    verbs.factsChanged(fresh((features) => features.filter(({ id }) => id !== place)));
    expect(state()).toMatchObject({ work: null, finishing: false });
  });

  it('is not taken up where it has no site', () => {
    const unsited = belt.allSubjects().find((one) => one.type === 'place' && one.geometry === null);
    verbs.taken(belt, unsited?.id ?? '');
    expect(state().work).toBe(null);
    verbs.taken(belt, 'nowhere');
    expect(state().work).toBe(null);
  });
});

describe('an outline in hand', () => {
  it('takes neighbours along, each with its own error, or leaves them', () => {
    verbs.taken(belt, 'binjiang-south');
    const shared = cornersIn(work()).find(({ position }) =>
      JSON.stringify(belt.facts.zones.features.find(({ id }) => id === 'binjiang')?.geometry).includes(
        JSON.stringify(position),
      ),
    );
    if (shared === undefined) throw new Error('no shared corner');
    verbs.cornerChosen(shared);
    verbs.nudged(1, 1);
    expect(changedIn(work())).toEqual(['binjiang', 'binjiang-south']);
    verbs.finished(statement, belt);
    expect(state().list.present.map(({ id, errorMetres }) => [id, errorMetres])).toEqual([
      ['binjiang', 250],
      ['binjiang-south', 30],
    ]);
    editing.setState({ together: false });
    verbs.taken(belt, 'binjiang-south');
    verbs.cornerChosen(shared);
    verbs.nudged(1, 1);
    expect(changedIn(work())).toEqual(['binjiang-south']);
  });

  it('gets and loses corners, and the chosen one is always one that is there', () => {
    verbs.taken(belt, 'bay-valley');
    const count = cornersIn(work()).length;
    verbs.cornerInserted({ polygon: 0, ring: 0, index: count - 1 }, [121.5, 31.3]);
    expect(cornersIn(work()).length).toBe(count + 1);
    expect(work().corner.index).toBe(count);
    expect(positionIn(work())).toEqual([121.5, 31.3]);
    verbs.stepped('undone');
    expect(positionIn(work())).not.toBe(null);
    verbs.cornerRemoved();
    expect(cornersIn(work()).length).toBe(count - 1);
    for (let i = 0; i < count; i++) verbs.cornerRemoved();
    expect(cornersIn(work()).length).toBe(3);
    expect(canRemove(work())).toBe(false);
    expect(positionIn(work())).not.toBe(null);
  });
});

describe('keys', () => {
  const key = (name: string, more = {}) =>
    keyPressed({ key: name, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more });

  it('move by 1 m, with Shift by 10 m, and leave other keys and other times to the map', () => {
    expect(key('ArrowUp')).toBe(false);
    verbs.taken(belt, place);
    expect(key('ArrowUp')).toBe(true);
    expect(geodesicMetres(from, positionIn(work()) ?? from)).toBeCloseTo(1, 0);
    key('ArrowUp', { shiftKey: true });
    expect(geodesicMetres(from, positionIn(work()) ?? from)).toBeCloseTo(11, 0);
    expect(key('+')).toBe(false);
    expect(key('ArrowUp', { metaKey: true })).toBe(false);
    key('Escape');
    expect(state().work).toBe(null);
  });

  it('do not finish an outline that crosses itself', () => {
    verbs.taken(belt, 'bay-valley');
    key('ArrowUp');
    key('Enter');
    expect(state().finishing).toBe(true);
    verbs.finishingLeft();
    verbs.put([121.47, positionIn(work())?.[1] ?? 0]);
    key('Enter');
    expect(state().finishing).toBe(false);
  });

  it('take back and repeat, but not while one types', () => {
    const undo = (more: object, inField = false) =>
      undoPressed(
        { key: 'z', shiftKey: false, altKey: false, ctrlKey: true, metaKey: false, ...more },
        inField,
      );
    verbs.taken(belt, place);
    verbs.put(to);
    expect(undo({}, true)).toBe(false);
    expect(undo({ ctrlKey: false })).toBe(false);
    expect(undo({})).toBe(true);
    expect(positionIn(work())).toEqual(from);
    expect(undo({ ctrlKey: false, metaKey: true, shiftKey: true })).toBe(true);
    expect(positionIn(work())?.[0]).toBeCloseTo(to[0], 6);
  });
});

describe('handles', () => {
  it('are offered as far as there is room, the chosen corner always', () => {
    verbs.taken(belt, 'da-chuangzhi');
    const all = cornersIn(work()).length;
    const count = (metresPerPixel: number) =>
      handlesOf(work(), metresPerPixel).filter(({ role }) => role === 'corner').length;
    expect(count(0.01)).toBe(all);
    expect(count(10)).toBeLessThan(all / 2);
    expect(count(1e6)).toBe(1);
    verbs.cornerChosen({ polygon: 0, ring: 0, index: 7 });
    expect(count(1e6)).toBe(2);
    const middles = handlesOf(work(), 0.01).filter(({ role }) => role === 'middle');
    expect(middles.length).toBe(all);
  });

  it('are taken hold of within reach, a corner before the middle of a side', () => {
    const at = (x: number, y: number): Position => [x, y];
    const corner = { polygon: 0, ring: 0, index: 0 };
    const offered: Handle[] = [
      { role: 'middle', corner, position: at(0, 0) },
      { role: 'corner', corner: { ...corner, index: 1 }, position: at(8, 0) },
    ];
    const project = ([x, y]: Position) => ({ x, y });
    expect(handleAt(offered, { x: 0, y: 0 }, project, 10)?.role).toBe('corner');
    expect(handleAt(offered, { x: -4, y: 0 }, project, 10)?.role).toBe('middle');
    expect(handleAt(offered, { x: 0, y: 50 }, project, 10)).toBe(null);
  });
});
