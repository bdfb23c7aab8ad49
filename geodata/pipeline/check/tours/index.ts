import path from 'node:path';
import { layerGroups } from '../../../../src/layers/groups';
import { checkStep } from '../../../../src/model/check/tour-step';
import type { Facts } from '../../../../src/model/facts';
import { type Problem, wording } from '../../../../src/model/problem';
import { readTours } from './read';

const otherName = (id: string) =>
  wording(
    '巡览的编号与文件名不同',
    'the id of the tour differs from its file name',
    `请把文件改名为 ${id}.json，或更正编号`,
    `rename the file to ${id}.json, or correct the id`,
  );
const twice = (id: string) =>
  wording(
    `步骤编号 ${id} 写了两次`,
    `the step id ${id} is used twice`,
    '请给其中一步换一个编号',
    'give one of the steps another id',
  );

/**
 * Reads and checks the tours of a folder against facts that passed. Never throws for what is in the files.
 * @param today `YYYY-MM-DD`
 */
export async function checkTours(
  folder: string,
  facts: Facts,
  today: string,
): Promise<{ steps: number; problems: readonly Problem[] }> {
  const { tours, problems } = await readTours(folder);
  const found = tours.flatMap(({ file, id, steps }): readonly Problem[] => [
    ...(id !== null && id !== path.basename(file, '.json')
      ? [{ file, record: null, field: 'id', ...otherName(id) }]
      : []),
    ...steps.flatMap((step, index) =>
      steps.findIndex((other) => other.id === step.id) < index
        ? [{ file, record: step.id, field: 'id', ...twice(step.id) }]
        : [],
    ),
    ...steps.flatMap((step) => checkStep(file, step, facts, today, layerGroups)),
  ]);
  const steps = tours.reduce((sum, tour) => sum + tour.steps.length, 0);
  return { steps, problems: [...problems, ...found] };
}
