import type { Run } from './measure';
import { kB, median, ms, row, spread } from './table';

type Measure = Exclude<keyof Run, 'panel'>;

const measures: readonly (readonly [name: string, key: Measure, format: (value: number) => string])[] = [
  ['first idle map', 'idle', ms],
  ['blocking time until then', 'blocking', ms],
  ['longest task until then', 'longest', ms],
  ['received until then', 'bytes', kB],
];

/** Medians of two sets as a ratio; a dash where the other is nothing. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): string =>
  median(theirs) > 0 ? (median(ours) / median(theirs)).toFixed(2) : '–';

export const startHead: readonly string[] = [
  row('condition', 'measure', 'app', 'bare MapLibre page', 'app ÷ bare'),
  row('---', '---', '---', '---', '---'),
];

/**
 * Rows of one condition. First picture and panel have no counterpart (a browser does not count what a map draws as a
 * first picture); the panel is held against the bare page's first idle map.
 */
export function startRows(condition: string, app: readonly Run[], bare: readonly Run[]): readonly string[] {
  const panel = app.flatMap((run) => run.panel ?? []);
  const both = (name: string, key: Measure, format: (value: number) => string) => {
    const [ours, theirs] = [app.map((run) => run[key]), bare.map((run) => run[key])];
    return row(condition, name, spread(ours, format), spread(theirs, format), ratio(ours, theirs));
  };
  const idle = bare.map((run) => run.idle);
  return [
    row(
      condition,
      'first picture',
      spread(
        app.map((run) => run.picture),
        ms,
      ),
      '–',
      '–',
    ),
    row(condition, 'usable panel (÷ bare’s first idle map)', spread(panel, ms), '–', ratio(panel, idle)),
    ...measures.map(([name, key, format]) => both(name, key, format)),
  ];
}
