export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (time: number): string => `${Math.round(time)} ms`;

/** `median (least–most)` */
export const spread = (values: readonly number[], format: (value: number) => string): string =>
  values.length === 0
    ? '–'
    : `${format(median(values))} (${format(Math.min(...values))}–${format(Math.max(...values))})`;

export const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
