import type { DataRelease } from './release';

/**
 * The latest day that a record of the facts speaks of, `YYYY-MM-DD`; null where none names a day.
 * @param facts content of the file of facts
 */
export const newestDayIn = (facts: string): string | null =>
  [...facts.matchAll(/"asOf":\s*"(\d{4}-\d{2}-\d{2})"/g)]
    .map(([, day = '']) => day)
    .sort()
    .at(-1) ?? null;

/** The text of `data/manifest.<version>.json`; each file with its name in the app (`facts`, `basemap/water`). */
export const manifestText = ({ version, date, files }: Omit<DataRelease, 'format'>): string => {
  const entries = files.map(({ name, file, sha256, bytes }) => ({ name, file, sha256, bytes }));
  return JSON.stringify({ format: 1, version, date, files: entries }, null, 1);
};
