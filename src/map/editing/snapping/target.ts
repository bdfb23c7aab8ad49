import type { Position } from '../../../model/geometry';
import type { Text } from '../../../model/text';

export type TargetKind = 'outline' | 'shore' | 'road' | 'metro' | 'station';

/** What a point can snap to. A line of one position is a point; WGS-84 [longitude, latitude]. */
export interface SnapTarget {
  readonly kind: TargetKind;
  readonly name: Text | null;
  readonly line: readonly Position[];
}

/** Where a point snapped: exactly at a corner of the target, or somewhere along one of its sides. */
export interface Snap {
  readonly at: Position;
  readonly to: Pick<SnapTarget, 'kind' | 'name'>;
  readonly on: 'corner' | 'side';
  /** Metres from the point that was asked for. */
  readonly metres: number;
}
export type FindSnap = (position: Position, reachMetres: number) => Snap | null;
