import path from 'node:path';
import { layerGroups } from '../../../src/layers/groups';
import { calendarDay } from '../../../src/model/calendar';
import { checkStep } from '../../../src/model/check/tour-step';
import type { Facts } from '../../../src/model/facts';
import { importGrids } from '../../../src/office/importGrids';
import { openFiles } from '../../../src/office/openFile';
import { Unreadable } from '../../../src/office/xlsx/inspect';
import { readFacts } from '../check/read-facts';
import { readRoads } from '../check/read-roads';
import { linesOf } from '../check/report';
import { readTours } from '../check/tours/read';
import { argumentsOf } from './arguments';
import { readOfficeFiles } from './read-files';
import { changeLines, changeSummary, mistakeLines } from './report';
import { writeFacts } from './write-facts';

function say(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

function fail(lines: readonly string[]): void {
  say(lines);
  process.exitCode = 1;
}

async function opened(names: readonly string[]) {
  try {
    return await openFiles(await readOfficeFiles(names));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { problem, remedy } = error.wording;
    fail([`${problem.zh}；${remedy.zh}`, `${problem.en}; ${remedy.en}`]);
    return null;
  }
}

const usage = [
  '用法 usage: npm run facts:import -- FILE.xlsx | DIR | FILE.csv … [--dry-run] [--accept-good] [--from DIR] [--out DIR]',
];

/**
 * `npm run facts:import -- FILE.xlsx`: prints mistakes and differences and writes the fact files. With mistakes it writes
 * nothing, unless `--accept-good` takes the rows without any. `--dry-run` only prints; `--out` writes elsewhere.
 */
export async function importFacts(words: readonly string[]): Promise<void> {
  const { files, settings } = argumentsOf(words, ['from', 'out'], ['dry-run', 'accept-good']);
  if (files.length === 0) return fail(usage);
  const from = path.resolve(settings.get('from') ?? 'geodata');
  const { raw, problems } = await readFacts(from);
  if (problems.length > 0) return fail(problems.flatMap(linesOf));
  const office = await opened(files);
  if (office === null) return;
  const today = calendarDay(new Date());
  const { tours } = await readTours(from);
  const further = (facts: Facts) =>
    tours.flatMap(({ file, steps }) =>
      steps.flatMap((step) => checkStep(file, step, facts, today, layerGroups)),
    );
  const context = { today, roads: await readRoads(from), further };
  const { raw: fresh, changes, mistakes, remarks } = importGrids(office.grids, raw, context);
  say([...office.remarks, ...remarks].flatMap(mistakeLines).map((line) => `· ${line}`));
  say(mistakes.flatMap(mistakeLines));
  say(['', ...changes.flatMap(changeLines), '', changeSummary(changes)]);
  const isHeldBack = mistakes.length > 0 && !settings.has('accept-good');
  if (mistakes.length > 0)
    fail([
      `${mistakes.length} 处错误 mistakes${isHeldBack ? '；没有写入 nothing was written (--accept-good 只收没有错误的行 takes the rows without mistakes)' : ''}`,
    ]);
  if (isHeldBack || settings.has('dry-run')) return;
  if (mistakes.length > 0) process.exitCode = 0;
  const to = path.resolve(settings.get('out') ?? from);
  const written = await writeFacts(fresh, raw, from, to);
  say([`已写入 written: ${written.length === 0 ? '无 none' : written.join(', ')}`]);
}
