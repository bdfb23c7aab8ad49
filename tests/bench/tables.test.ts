import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from './measure';
import { withFigures } from './readme';
import { ratio, startHead, startRows } from './startTable';
import { median, spread } from './table';

const run = (idle: number, panel: number | null): Run => ({
  ...{ picture: 100, panel, idle, blocking: 0, longest: 0, bytes: 2000 },
});

describe('the tables of the bench', () => {
  it('take the middle, and of an even number the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 4, 100])).toBe(3);
    expect(spread([], String)).toBe('–');
    expect(spread([3, 1, 2], String)).toBe('2 (1–3)');
  });

  it('set the app against the bare page, and its panel against the bare page’s map', () => {
    const rows = startRows('slow', [run(300, 80), run(310, 90), run(320, 100)], [run(200, null)]);
    expect(rows).toContain(
      '| slow | usable panel (÷ bare’s first idle map) | 90 ms (80 ms–100 ms) | – | 0.45 |',
    );
    expect(rows).toContain(
      '| slow | first idle map | 310 ms (300 ms–320 ms) | 200 ms (200 ms–200 ms) | 1.55 |',
    );
    const columns = (line: string) => line.split('|').length;
    for (const line of rows) expect(columns(line)).toBe(columns(startHead[0] ?? ''));
  });

  it('give no ratio to nothing', () => {
    expect(ratio([5], [0])).toBe('–');
  });

  it('go into the README where the last ones stood, and nowhere else', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    const once = withFigures(readme, ['| new |']);
    expect(once).toContain('-->\n\n| new |\n\n<!--');
    expect(withFigures(once, ['| new |'])).toBe(once);
    const [before = '', after = ''] = readme.split(/<!-- bench:[\s\S]*<!-- \/bench -->/);
    expect(once.startsWith(before) && once.endsWith(after) && before.length > 1000).toBe(true);
    expect(() => withFigures('# Another', [])).toThrow('README.md has no');
  });
});
