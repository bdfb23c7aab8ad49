import { beforeEach, describe, expect, it } from 'vitest';
import { editing, noEditing } from '../../../src/map/editing/editing';
import { verbs } from '../../../src/map/editing/verbs';
import { cornersIn } from '../../../src/map/editing/work';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { readFacts } from '../../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);
const place = 'wujiaochang';
const statement = { errorMetres: 30, by: 'Li Lei', on: '2026-11-25', note: '' };
const state = () => editing.getState();
beforeEach(() => editing.setState(noEditing, true));

const withdraw = (id: string) => {
  const edit = state().list.present.find((one) => one.id === id);
  if (edit === undefined) throw new Error(`no edit of ${id}`);
  verbs.withdrawn(edit);
};

describe('the list of edits', () => {
  const move = (id: string, east: number) => {
    verbs.taken(belt, id);
    verbs.nudged(east, 0);
    verbs.finished(statement, belt);
  };
  const ids = () => state().list.present.map(({ id }) => id);

  it('holds one edit for each record, can be shortened, and is taken back step by step', () => {
    move(place, 1);
    move('bay-valley', 1);
    move(place, 2);
    expect(ids()).toEqual(['bay-valley', place]);
    withdraw('bay-valley');
    expect(ids()).toEqual([place]);
    verbs.stepped('undone');
    verbs.stepped('undone');
    expect(ids()).toEqual([place, 'bay-valley']);
    verbs.stepped('redone');
    expect(ids()).toEqual(['bay-valley', place]);
  });

  it('takes an outline back with the neighbours whose corners moved along, also after one was redrawn by itself', () => {
    const corner = () => {
      verbs.taken(belt, 'binjiang-south');
      const { work } = state();
      const corners = work === null ? [] : cornersIn(work);
      const shared = corners.find(({ position }) =>
        JSON.stringify(belt.facts.zones.features.find(({ id }) => id === 'binjiang')?.geometry).includes(
          JSON.stringify(position),
        ),
      );
      if (shared === undefined) throw new Error('no shared corner');
      verbs.cornerChosen(shared);
      verbs.nudged(1, 1);
      verbs.finished(statement, belt);
    };
    move('bay-valley', 1);
    corner();
    expect(ids()).toEqual(['bay-valley', 'binjiang', 'binjiang-south']);
    withdraw('binjiang-south');
    expect(ids()).toEqual(['bay-valley']);
    verbs.stepped('undone');
    expect(ids()).toHaveLength(3);
    editing.setState({ together: false });
    corner();
    withdraw('binjiang');
    expect(ids()).toEqual(['bay-valley']);
  });
});
