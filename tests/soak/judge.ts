import type { Sample } from './sample';

/** How much more the last tenth may hold than the first: a share of it, and so much besides. */
const allowance: {
  readonly [Measure in keyof Sample]: { readonly share: number; readonly besides: number };
} = {
  heap: { share: 0.08, besides: 1_000_000 },
  nodes: { share: 0.03, besides: 60 },
  listeners: { share: 0.03, besides: 20 },
  contexts: { share: 0, besides: 0 },
  // The log of incidents and the counts of visits are kept, within bounds of their own.
  storage: { share: 0, besides: 4096 },
};

const measures = ['heap', 'nodes', 'listeners', 'contexts', 'storage'] as const;

export interface Verdict {
  readonly measure: keyof Sample;
  readonly first: number;
  readonly last: number;
  readonly flat: boolean;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

/**
 * Compares the medians of the first and the last part of the samples.
 * @param parts in how many parts the samples are cut: a short run needs long parts, since a single sample wavers
 * @throws when there are fewer than ten samples
 */
export function judge(samples: readonly Sample[], parts = 10): readonly Verdict[] {
  if (samples.length < 10) throw new Error(`Ten samples at least are needed; there are ${samples.length}`);
  const part = Math.floor(samples.length / parts);
  return measures.map((measure) => {
    const of = (some: readonly Sample[]) => median(some.map((sample) => sample[measure]));
    const [first, last] = [of(samples.slice(0, part)), of(samples.slice(-part))];
    const { share, besides } = allowance[measure];
    return { measure, first, last, flat: last <= first * (1 + share) + besides };
  });
}
