import type { Figure, FigureKind } from './figure';
import type { PlaceKind } from './place';
import type { PlanKind } from './plan';
import type { Status } from './record';
import type { Measure, ShelfLife, StepKind } from './shelf-life';

/** A kind of fact, as fine as shelf lives tell kinds apart. */
export type FactKind =
  | { readonly of: 'place'; readonly kind: PlaceKind; readonly status: Status }
  | { readonly of: 'plan'; readonly kind: PlanKind; readonly status: Status }
  | { readonly of: 'zone' | 'structure' | 'industry' }
  | { readonly of: 'figure'; readonly kind: FigureKind; readonly measure: Measure }
  | { readonly of: 'step'; readonly kind: StepKind };

const measureByUnit: ReadonlyMap<string, Measure> = new Map([
  ['m2', 'size'],
  ['km2', 'size'],
  ['ha', 'size'],
  ['m', 'size'],
  ['km', 'size'],
  ['t', 'size'],
  ['rmb-per-m2-day', 'rent'],
  ['rmb-per-month', 'rent'],
]);

/** What a unit measures; anything counted, paid or shared is a plain value. */
export const measureOf = (unit: Figure['unit']): Measure =>
  (typeof unit === 'string' ? measureByUnit.get(unit) : undefined) ?? 'value';

const allows = <T>(list: readonly T[] | undefined, item: T): boolean => list?.includes(item) ?? true;

/** Whether a line of the shelf lives speaks of this kind of fact. */
export function covers(line: ShelfLife, fact: FactKind): boolean {
  switch (line.of) {
    case 'place':
      return fact.of === 'place' && allows(line.kinds, fact.kind) && allows(line.statuses, fact.status);
    case 'plan':
      return fact.of === 'plan' && allows(line.kinds, fact.kind) && allows(line.statuses, fact.status);
    case 'figure':
      return fact.of === 'figure' && allows(line.kinds, fact.kind) && allows(line.measures, fact.measure);
    case 'step':
      return fact.of === 'step' && allows(line.kinds, fact.kind);
    default:
      return fact.of === line.of;
  }
}
