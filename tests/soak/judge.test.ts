import { describe, expect, it } from 'vitest';
import { judge } from './judge';
import type { Sample } from './sample';

const still: Sample = { heap: 20_000_000, nodes: 3000, listeners: 400, contexts: 1, storage: 900 };
const run = (at: (n: number) => Partial<Sample>): Sample[] =>
  Array.from({ length: 50 }, (_, n) => ({ ...still, ...at(n) }));
const growing = (samples: readonly Sample[], parts?: number) =>
  judge(samples, parts)
    .filter(({ flat }) => !flat)
    .map(({ measure }) => measure);

describe('an endurance run', () => {
  it('is flat where values only waver', () => {
    expect(
      growing(run((n) => ({ heap: 20_000_000 + (n % 5) * 300_000, nodes: 3000 + (n % 3) * 40 }))),
    ).toEqual([]);
  });

  it.each([
    ['heap', (n: number) => ({ heap: 20_000_000 + n * 100_000 })],
    ['nodes', (n: number) => ({ nodes: 3000 + n * 8 })],
    ['listeners', (n: number) => ({ listeners: 400 + n })],
    ['contexts', (n: number) => ({ contexts: n < 40 ? 1 : 2 })],
    ['storage', (n: number) => ({ storage: 900 + n * 120 })],
  ] as const)('is found to grow in %s', (measure, at) => {
    expect(growing(run(at))).toEqual([measure]);
  });

  it('of a few visitors is judged by halves, so that one who leaves slowly is not taken for growth', () => {
    const few = run((n) => ({ listeners: n === 9 ? 496 : 356 })).slice(0, 10);
    expect(growing(few, 2)).toEqual([]);
    expect(growing(few)).toEqual(['listeners']);
    expect(growing(run((n) => ({ listeners: 356 + n * 10 })).slice(0, 10), 2)).toEqual(['listeners']);
  });

  it('is not judged by too few samples', () => {
    expect(() => judge(run(() => ({})).slice(0, 9))).toThrow('Ten samples');
  });
});
