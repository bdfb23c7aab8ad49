import { type AreaMeasures, measureIds } from '../../../src/analysis/areas/measures';
import type { Belt } from '../../../src/model/belt';
import type { MeasuresState } from '../../../src/store/session';

/** Everything measured, but that the buildings of the last zone are not on the base map. */
export function measuredState(belt: Belt): MeasuresState {
  const zones = belt.zonesInOrder();
  const last = zones.at(-1)?.id;
  const of = (zone: string): AreaMeasures => {
    const measure = { value: zone.length, coverage: 1, exact: 0.5 };
    const all = Object.fromEntries(measureIds.map((id) => [id, measure]));
    return {
      area: measure,
      'river-frontage': measure,
      'stations-inside': measure,
      'stations-near': measure,
      'green-area': measure,
      'green-share': measure,
      campuses: measure,
      'named-streets': measure,
      ...all,
      'built-up-share': zone === last ? { why: 'notCovered' } : measure,
    };
  };
  return { status: 'ready', values: Object.fromEntries(zones.map(({ id }) => [id, of(id)])) };
}
