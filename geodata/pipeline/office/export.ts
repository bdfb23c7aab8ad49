import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calendarDay } from '../../../src/model/calendar';
import { writeCsvFiles } from '../../../src/office/csv/write';
import { writeWorkbook } from '../../../src/office/xlsx/write';
import { readFacts } from '../check/read-facts';
import { linesOf } from '../check/report';
import { argumentsOf } from './arguments';

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** `npm run facts:export [-- FILE.xlsx] [--csv DIR] [--from DIR]`: writes the facts as a workbook, or as CSV files. */
export async function exportFacts(words: readonly string[]): Promise<void> {
  const { files, settings } = argumentsOf(words, ['csv', 'from'], []);
  const { raw, problems } = await readFacts(path.resolve(settings.get('from') ?? 'geodata'));
  if (problems.length > 0) {
    say(problems.flatMap(linesOf));
    process.exitCode = 1;
    return;
  }
  const folder = settings.get('csv');
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    for (const [key, text] of writeCsvFiles(raw)) await writeFile(path.join(folder, `${key}.csv`), text);
    return say([`已导出 CSV：${folder}`, `CSV files written to ${folder}`]);
  }
  const file = files[0] ?? `facts-${calendarDay(new Date())}.xlsx`;
  await writeFile(file, await writeWorkbook(raw));
  say([`已导出工作簿：${file}`, `Workbook written: ${file}`]);
}
