import { toDegrees, toPlane } from '../../analysis/plane';
import type { Belt } from '../../model/belt';
import type { Position } from '../../model/geometry';
import type { Corner } from '../../office/edits/corners';
import type { Edit, Statement } from '../../office/edits/edit';
import { turned } from '../../office/edits/history';
import { type Editing, editing, type Stride } from './editing';
import { boundTo, editsOf, withEdits } from './editsOf';
import { brokenIn } from './said';
import type { Snap } from './snapping/target';
import * as change from './work';

const onWork = (make: (work: change.Work, state: Editing) => change.Work) =>
  editing.setState((state) =>
    state.work === null || state.finishing ? state : { ...state, work: make(state.work, state) },
  );

/** Something has changed, and every outline still bounds an area. */
export const canFinish = (work: change.Work): boolean =>
  change.changedIn(work).length > 0 && brokenIn(work).length === 0;

/** Everything that can be done with the record in hand. Positions are WGS-84 [longitude, latitude]. */
export const verbs = {
  taken: (belt: Belt, id: string) => editing.setState({ work: change.workOn(belt, id), finishing: false }),
  dragged: (to: Position, snap: Snap | null) =>
    onWork((work, { together }) => change.dragged(work, to, snap, together)),
  dropped: () => onWork((work) => change.dropped(work)),
  put: (to: Position, snap: Snap | null = null) =>
    onWork((work, { together }) => change.put(work, to, snap, together)),
  /** Moves by so many strides east and north. */
  nudged: (east: number, north: number, stride?: Stride) =>
    onWork((work, { together, stride: usual }) => {
      const here = change.positionIn(work);
      if (here === null) return work;
      const [x, y] = toPlane(here);
      const metres = stride ?? usual;
      const to = toDegrees([x + east * metres, y + north * metres]);
      return change.put(work, to, null, together);
    }),
  cornerChosen: (corner: Corner) => onWork((work) => ({ ...work, corner, snap: null })),
  cornerInserted: (at: Corner, position: Position) =>
    onWork((work, { together }) => change.withCorner(work, at, position, together)),
  cornerRemoved: () => onWork((work, { together }) => change.withoutCorner(work, together)),
  /** Takes back or repeats a step of the work in hand; with nothing in hand, of the list of edits. */
  stepped: (kind: 'undone' | 'redone') =>
    editing.setState((state) => {
      if (state.finishing) return state;
      return state.work === null
        ? { ...state, list: turned(state.list, { kind }) }
        : { ...state, work: change.stepped(state.work, kind) };
    }),
  finishingBegun: () => editing.setState(({ work }) => ({ finishing: work !== null && canFinish(work) })),
  finishingLeft: () => editing.setState({ finishing: false }),
  finished: (statement: Statement, belt: Belt) =>
    editing.setState((state) => {
      if (state.work === null) return state;
      const next = withEdits(state.list.present, editsOf(state.work, statement, belt));
      return {
        list: turned(state.list, { kind: 'done', next }),
        work: null,
        finishing: false,
        remembered: { by: statement.by, on: statement.on },
      };
    }),
  /** What is in hand goes on from the facts as they are now; it is given up where the record has gone. */
  factsChanged: (belt: Belt) =>
    editing.setState((state) => {
      const work = state.work && change.workOnFresh(state.work, belt);
      return work === state.work ? state : { ...state, work, finishing: work !== null && state.finishing };
    }),
  givenUp: () => editing.setState({ work: null, finishing: false }),
  /**
   * Takes an edit out of the list, with those whose shared corners moved along; their records are as published, or as the
   * workbook has them.
   */
  withdrawn: (edit: Edit) =>
    editing.setState(({ list }) => {
      const gone = boundTo(list.present, edit);
      return {
        list: turned(list, { kind: 'done', next: list.present.filter((one) => !gone.includes(one)) }),
      };
    }),
} as const;
