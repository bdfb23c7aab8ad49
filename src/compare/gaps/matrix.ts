import type { Ground } from '../model/ground';
import { indicatorsOf, rawValue } from '../model/indicators';
import { citedIndicator, publishedValue } from '../model/published';
import { type CompareIndicator, missing, type Value } from '../model/values';

/** What a cell holds; `none` where the indicator does not apply, `working` while it is still being measured. */
export const cellStates = [
  'published',
  'stale',
  'measured',
  'counted',
  'missing',
  'working',
  'none',
] as const;
export type CellState = (typeof cellStates)[number];
/** States that say whether something is there. */
export const countedStates = ['published', 'stale', 'measured', 'counted', 'missing'] as const;

export interface Cell {
  readonly area: string;
  readonly value: Value;
  readonly state: CellState;
}

export const gapGroups = ['zones', 'district', 'measured', 'counted', 'industries'] as const;
type GapGroup = (typeof gapGroups)[number];

export interface GapRow {
  readonly indicator: CompareIndicator;
  readonly group: GapGroup;
  /** One for each area of the matrix, in its order. */
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly areas: readonly string[];
  readonly rows: readonly GapRow[];
}

/** How much is there of what could be. */
export interface Count {
  readonly known: number;
  readonly all: number;
}

export const district = 'yangpu';

/** What a zone cannot have: its own area is another indicator. */
const ofDistrictOnly: ReadonlySet<string> = new Set(['district-area']);

const zoneValue = (indicator: CompareIndicator, zone: string, ground: Ground): Value =>
  ofDistrictOnly.has(indicator.id) ? missing('notApplicable') : rawValue(indicator, zone, ground);

function stateOf(value: Value): CellState {
  if (value.state !== 'missing') return value.state;
  if (value.why === 'notApplicable') return 'none';
  return value.why === 'working' ? 'working' : 'missing';
}

/** The indicators of zones, and besides them those that sources give for the district only. */
function definedIndicators(ground: Ground): readonly CompareIndicator[] {
  const compared = indicatorsOf(ground.reading).filter(({ basis }) => basis !== 'reported');
  const has = new Set(compared.map(({ id }) => id));
  const others = ground.reading.belt.facts.indicators.definitions
    .filter(({ id }) => !has.has(id))
    .map(citedIndicator);
  return [...compared, ...others];
}

/** An indicator that only zones have is no gap of the district. */
function districtValue(indicator: CompareIndicator, { reading }: Ground): Value {
  if (indicator.basis !== 'published') return missing('notApplicable');
  const value = publishedValue(indicator, district, reading);
  return value.state === 'missing' && value.why === 'notPublished' ? missing('notApplicable') : value;
}

function groupOf({ basis, id }: CompareIndicator, zones: readonly Cell[]): GapGroup {
  if (basis === 'measured') return 'measured';
  if (basis === 'counted') return id.startsWith('count-') ? 'counted' : 'industries';
  return zones.some(({ state }) => state === 'published' || state === 'stale') ? 'zones' : 'district';
}

/** Every indicator of zones and district against the five zones and the district, in the order of a page. */
export function matrixOf(ground: Ground): Matrix {
  const zones = ground.reading.belt.zonesInOrder().map(({ id }) => id);
  const rows = definedIndicators(ground).map((indicator): GapRow => {
    const cellOf = (area: string, value: Value): Cell => ({ area, value, state: stateOf(value) });
    const ofZones = zones.map((id) => cellOf(id, zoneValue(indicator, id, ground)));
    const ofDistrict = cellOf(district, districtValue(indicator, ground));
    return { indicator, group: groupOf(indicator, ofZones), cells: [...ofZones, ofDistrict] };
  });
  return { areas: [...zones, district], rows };
}

export const hasGap = ({ cells }: GapRow): boolean => cells.some(({ state }) => state === 'missing');

/** How many of some cells are there, of those that could be. */
export function countOf(cells: readonly Cell[]): Count {
  const all = cells.filter(({ state }) => state !== 'none' && state !== 'working');
  return { known: all.filter(({ state }) => state !== 'missing').length, all: all.length };
}

export const columnOf = ({ rows }: Matrix, area: string): readonly Cell[] =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell.area === area));

/** How many cells are in each state. */
export const tally = (cells: readonly Cell[], state: CellState): number =>
  cells.filter((cell) => cell.state === state).length;
