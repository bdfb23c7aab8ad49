import type { Belt } from '../../model/belt';
import type { Position } from '../../model/geometry';
import {
  around,
  type Corner,
  cornerInserted,
  cornerMoved,
  cornerRemoved,
  cornersOf,
  fewestCorners,
  type Outlines,
  type PlacedCorner,
} from '../../office/edits/corners';
import { begun, type History, turned } from '../../office/edits/history';
import { rounded, samePosition } from '../../office/edits/rings';
import type { Snap } from './snapping/target';

/** What is being changed: a place's site, or all outlines at once, since neighbours share corners. WGS-84 [longitude, latitude]. */
export type Drawing =
  | { readonly kind: 'place'; readonly at: Position }
  | { readonly kind: 'outline'; readonly outlines: Outlines };

/** One record in hand, from taking it up to finishing or giving up. */
export interface Work {
  readonly id: string;
  readonly before: Drawing;
  readonly history: History<Drawing>;
  /** While something is dragged: as it would be if it were let go here. */
  readonly live: Drawing | null;
  /** The chosen corner of an outline. */
  readonly corner: Corner;
  /** What the last move snapped to. */
  readonly snap: Snap | null;
}

const firstCorner: Corner = { polygon: 0, ring: 0, index: 0 };

/** Takes a record up; null for one that has no geometry of its own to change. */
export function workOn(belt: Belt, id: string): Work | null {
  const subject = belt.subject(id);
  const take = (before: Drawing): Work => ({
    id,
    before,
    history: begun(before),
    live: null,
    corner: firstCorner,
    snap: null,
  });
  if (subject?.type === 'place')
    return subject.geometry === null ? null : take({ kind: 'place', at: subject.geometry.coordinates });
  if (subject?.type !== 'zone') return null;
  const zones = belt.facts.zones.features;
  return take({
    kind: 'outline',
    outlines: new Map(zones.map(({ id: zone, geometry }) => [zone, geometry])),
  });
}

/** The drawing on screen. */
export const shown = ({ live, history }: Work): Drawing => live ?? history.present;

/** Corners of the outline in hand as they are on screen; none while a place is in hand. */
export function cornersIn(work: Work): readonly PlacedCorner[] {
  const drawing = shown(work);
  const area = drawing.kind === 'outline' ? drawing.outlines.get(work.id) : undefined;
  return area === undefined ? [] : cornersOf(area);
}

export const isCorner = (a: Corner, b: Corner): boolean =>
  a.polygon === b.polygon && a.ring === b.ring && a.index === b.index;

/** Where the place or the chosen corner is; null where there is none. */
export function positionIn(work: Work, drawing: Drawing = shown(work)): Position | null {
  if (drawing.kind === 'place') return drawing.at;
  const area = drawing.outlines.get(work.id);
  return (area && around(area, work.corner)?.here) ?? null;
}

/** The drawing with the place, or the chosen corner, somewhere else. */
function movedTo(work: Work, to: Position, together: boolean): Drawing {
  const { present } = work.history;
  const at = rounded(to);
  if (present.kind === 'place') return { kind: 'place', at };
  return { kind: 'outline', outlines: cornerMoved(present.outlines, work.id, work.corner, at, together) };
}

const done = (work: Work, next: Drawing, snap: Snap | null = null): Work => ({
  ...work,
  history: turned(work.history, { kind: 'done', next }),
  live: null,
  snap,
});

/** While it is dragged. */
export const dragged = (work: Work, to: Position, snap: Snap | null, together: boolean): Work => ({
  ...work,
  live: movedTo(work, to, together),
  snap,
});

/** Lets go what is dragged: a step that can be taken back. */
export const dropped = (work: Work): Work => (work.live === null ? work : done(work, work.live, work.snap));

export const put = (work: Work, to: Position, snap: Snap | null, together: boolean): Work =>
  done(work, movedTo(work, to, together), snap);

/** A new corner in the side that begins at `at`, at once the chosen one. */
export function withCorner(work: Work, at: Corner, position: Position, together: boolean): Work {
  const { present } = work.history;
  if (present.kind !== 'outline') return work;
  const outlines = cornerInserted(present.outlines, work.id, at, rounded(position), together);
  return { ...done(work, { kind: 'outline', outlines }), corner: { ...at, index: at.index + 1 } };
}

/** Without the chosen corner; the one before it is chosen then. */
export function withoutCorner(work: Work, together: boolean): Work {
  const { present } = work.history;
  if (present.kind !== 'outline' || !canRemove(work)) return work;
  const outlines = cornerRemoved(present.outlines, work.id, work.corner, together);
  const corner = { ...work.corner, index: Math.max(0, work.corner.index - 1) };
  return { ...done(work, { kind: 'outline', outlines }), corner };
}

export function canRemove(work: Work): boolean {
  const drawing = shown(work);
  const area = drawing.kind === 'outline' ? drawing.outlines.get(work.id) : undefined;
  return ((area && around(area, work.corner)?.count) ?? 0) > fewestCorners;
}

/**
 * The work on facts that have changed meanwhile, such as by a workbook: a place begins where it is now and stays where it
 * was put. Null where there is no such record any more, or it has no site. No workbook changes outlines.
 */
export function workOnFresh(work: Work, belt: Belt): Work | null {
  const fresh = workOn(belt, work.id);
  const { before, history } = work;
  if (fresh === null || before.kind !== 'place' || fresh.before.kind !== 'place') return fresh && work;
  if (samePosition(before.at, fresh.before.at)) return work;
  return changedIn(work).length === 0 ? fresh : done(fresh, history.present);
}

/** One step back or forth; the chosen corner stays one that is there. */
export function stepped(work: Work, kind: 'undone' | 'redone'): Work {
  const next = { ...work, history: turned(work.history, { kind }), live: null, snap: null };
  return positionIn(next) === null ? { ...next, corner: firstCorner } : next;
}

/** Ids of the records that differ from what they were. */
export function changedIn({ id, before, history: { present } }: Work): readonly string[] {
  if (before.kind === 'place' && present.kind === 'place')
    return before.at.join() === present.at.join() ? [] : [id];
  if (before.kind !== 'outline' || present.kind !== 'outline') return [];
  const differs = ([zone, area]: readonly [string, unknown]) =>
    JSON.stringify(area) !== JSON.stringify(before.outlines.get(zone));
  return [...present.outlines].filter(differs).map(([zone]) => zone);
}
