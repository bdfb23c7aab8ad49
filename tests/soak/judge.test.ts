import { describe, expect, it } from 'vitest';
import { judge } from './judge';
import type { Sample } from './sample';

const still: Sample = { heap: 20_000_000, nodes: 3000, listeners: 400, contexts: 1, storage: 900 };
const run = (at: (n: number) => Partial<Sample>): Sample[] =>
  Array.from({ length: 50 }, (_, n) => ({ ...still, ...at(n) }));
const growing = (samples: readonly Sample[]) =>
  judge(samples)
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

  it('is not judged by too few samples', () => {
    expect(() => judge(run(() => ({})).slice(0, 9))).toThrow('Ten samples');
  });
});
