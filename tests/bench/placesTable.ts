import type { Flow } from './flows';
import { ratio } from './startTable';
import { median, ms, row, spread } from './table';

interface Pair<T> {
  readonly app: T;
  readonly bare: T;
}

/** What was measured with one number of places. Times in milliseconds, heaps in megabytes. */
export interface PlacesRun {
  readonly idle: Pair<readonly number[]>;
  readonly panel: readonly number[];
  /** Longest task until the map was idle. */
  readonly longest: readonly number[];
  readonly heap: Pair<number>;
  readonly script: Pair<number>;
  readonly candidates: number;
  /** Null where the places lie in tiles, of which search and lists know nothing. */
  readonly flows: PanelFlows | null;
}

export interface PanelFlows {
  /** From the first letter until the first answer. */
  readonly ready: number;
  readonly search: Flow;
  readonly facet: Flow;
  readonly shown: Flow;
  readonly marked: readonly number[];
}

const longestOf = ({ longest }: Flow): string => (longest === 0 ? '≤ 50 ms' : ms(longest));
const inFlows =
  (cell: (flows: PanelFlows) => string) =>
  ({ flows }: PlacesRun): string =>
    flows === null ? '–' : cell(flows);
const perFrame = (time: number): string => `${time.toFixed(1)} ms`;

const measures: readonly (readonly [string, (run: PlacesRun) => string])[] = [
  ['first idle map, app', ({ idle }) => spread(idle.app, ms)],
  ['first idle map, bare page', ({ idle }) => spread(idle.bare, ms)],
  ['app ÷ bare', ({ idle }) => ratio(idle.app, idle.bare)],
  ['usable panel', ({ panel }) => spread(panel, ms)],
  ['longest task until idle', ({ longest }) => ms(median(longest))],
  ['search ready, from the first letter', inFlows(({ ready }) => ms(ready))],
  ['search: a letter to its painted answer', inFlows(({ search }) => spread(search.times, ms))],
  ['longest task meanwhile', inFlows(({ search }) => longestOf(search))],
  ['facet to painted list', inFlows(({ facet }) => spread(facet.times, ms))],
  ['longest task meanwhile', inFlows(({ facet }) => longestOf(facet))],
  ['place chosen to its record', inFlows(({ shown }) => spread(shown.times, ms))],
  ['place chosen to its mark on the map', inFlows(({ marked }) => spread(marked, ms))],
  ['longest task meanwhile', inFlows(({ shown }) => longestOf(shown))],
  ['script per picture while panning and zooming, app', ({ script }) => perFrame(script.app)],
  ['the same, bare page', ({ script }) => perFrame(script.bare)],
  ['most names in a view that compete for room', ({ candidates }) => String(candidates)],
  ['JavaScript heap, app', ({ heap }) => `${heap.app.toFixed(0)} MB`],
  ['JavaScript heap, bare page', ({ heap }) => `${heap.bare.toFixed(0)} MB`],
];

/** One column for each number of places. */
export function placesTable(heads: readonly string[], runs: readonly PlacesRun[]): readonly string[] {
  return [
    row('measure', ...heads),
    row('---', ...heads.map(() => '---')),
    ...measures.map(([name, cell]) => row(name, ...runs.map(cell))),
  ];
}
