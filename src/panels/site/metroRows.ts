import type { MetroReach } from '../../analysis/report';

/** Stations under one heading; no line heads the list by time. */
export interface MetroGroup {
  readonly line: string | null;
  readonly stations: readonly MetroReach[];
}

export const byMinutes = (metro: readonly MetroReach[]): readonly MetroGroup[] => [
  { line: null, stations: [...metro].sort((a, b) => a.minutes - b.minutes) },
];

/** Line by line in the order of their numbers, each from near to far; an interchange stands under each of its lines. */
export function byLine(metro: readonly MetroReach[]): readonly MetroGroup[] {
  const lines = [...new Set(metro.flatMap(({ lines }) => lines))].sort((a, b) => Number(a) - Number(b));
  return lines.map((line) => ({
    line,
    stations: metro.filter(({ lines: of }) => of.includes(line)).sort((a, b) => a.minutes - b.minutes),
  }));
}

/** What a time by metro consists of, in the order in which it passes. */
export const metroParts = ['walk', 'wait', 'ride', 'transfer'] as const;
