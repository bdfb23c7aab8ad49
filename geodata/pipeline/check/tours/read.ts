import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { entryOf, parseList } from '../../../../src/model/parse-list';
import type { Problem } from '../../../../src/model/problem';
import { Tour, TourStep } from '../../../../src/model/tour';
import { readJson } from '../read-json';

/** A tour as far as it passed: its steps one by one, so that a problem names the step. */
export type CheckedTour = {
  readonly file: string;
  readonly id: string | null;
  readonly steps: readonly TourStep[];
};

/** The tour without a look into its steps. */
const Frame = v.strictObject({
  ...Tour.entries,
  steps: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(40)),
});

/** The tours below `geodata/tours/`, by file name, with what their schema refuses; none where the folder is absent. */
export async function readTours(
  folder: string,
): Promise<{ tours: readonly CheckedTour[]; problems: readonly Problem[] }> {
  const names = await readdir(path.join(folder, 'tours')).catch(() => []);
  const tours: CheckedTour[] = [];
  const problems: Problem[] = [];
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const file = `tours/${name}`;
    const { content, problems: unread } = await readJson(folder, file);
    problems.push(...unread);
    if (unread.length > 0) continue;
    const frame = parseList(Frame, { file }, [content]);
    const raw = entryOf(content, 'steps');
    const steps = Array.isArray(raw) ? parseList(TourStep, { file, list: 'steps' }, raw) : null;
    problems.push(...frame.problems, ...(steps?.problems ?? []));
    const [whole] = frame.records;
    tours.push({ file, id: whole?.id ?? null, steps: steps?.records ?? [] });
  }
  return { tours, problems };
}
