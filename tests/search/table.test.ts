import { describe, expect, it } from 'vitest';
import { search } from './published';
import { targets } from './targets';

const rankOf = (id: string, query: string): number =>
  search(query, 12).hits.findIndex((hit) => hit.id === id) + 1;

describe.each(targets)('$han', (target) => {
  it.each(['han', 'pinyin', 'initials', 'english', 'typo'] as const)('by %s', (way) => {
    const rank = rankOf(target.id, target[way]);
    const found = search(target[way], 4).hits.map(({ id }) => id);
    expect(rank, `${target[way]} → ${found.join(' ')}`).toBeGreaterThanOrEqual(1);
    expect(rank, `${target[way]} → ${found.join(' ')}`).toBeLessThanOrEqual(3);
  });
});
