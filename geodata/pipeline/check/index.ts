import path from 'node:path';
import { calendarDay } from '../../../src/model/calendar';
import { checkFacts } from '../../../src/model/check/check-facts';
import type { Facts } from '../../../src/model/facts';
import type { Problem } from '../../../src/model/problem';
import { checkOnlineFile } from './online';
import { readFacts } from './read-facts';
import { readRoads } from './read-roads';
import { linesOf, summaryOf } from './report';
import { checkTours } from './tours/index';

/** Reads and checks the facts of a folder, and the tours made of them, on a day (`YYYY-MM-DD`). Never throws for what is in the files. */
export async function checkFolder(
  folder: string,
  today: string,
): Promise<{ facts: Facts; tourSteps: number; problems: readonly Problem[] }> {
  const { raw, problems: unread } = await readFacts(folder);
  const { facts, problems } = checkFacts(raw, { today, roads: await readRoads(folder) });
  // A file that could not be read has been reported once already.
  const reported = new Set(unread.map(({ file }) => file));
  const isNews = ({ file, record, field }: Problem) =>
    !(reported.has(file) && record === null && field === null);
  const tours = await checkTours(folder, facts, today);
  return {
    facts,
    tourSteps: tours.steps,
    problems: [...unread, ...problems.filter(isNews), ...tours.problems, ...(await checkOnlineFile(folder))],
  };
}

/** `npm run geodata:check [folder]`: prints every problem and sets exit code 1, or prints what was found good. */
export default async function main([folder = 'geodata']: readonly string[] = []): Promise<void> {
  const { facts, tourSteps, problems } = await checkFolder(path.resolve(folder), calendarDay(new Date()));
  const lines = problems.length === 0 ? [summaryOf(facts, tourSteps)] : problems.flatMap(linesOf);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (problems.length === 0) return;
  process.stdout.write(`\n${problems.length} 个问题 problems\n`);
  process.exitCode = 1;
}
