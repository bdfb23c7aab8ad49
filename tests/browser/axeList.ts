import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { TestModule } from 'vitest/node';
import { type Surface, surfaces } from './surfaces';

/** One look of axe at a surface in one of its states. */
export interface Look {
  readonly surface: Surface;
  /** Name of the test's file, without `.test.ts`. */
  readonly file: string;
  readonly test: string;
  readonly language: string;
  readonly palette: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly violations: readonly string[];
}

const folder = join(import.meta.dirname, '..', '..', 'test-results');
const looksFile = join(folder, 'axe.jsonl');
const axeTable = join(folder, 'axe.md');

const names = Object.keys(surfaces).filter((name): name is Surface => name in surfaces);
const fileOf = (path: string): string => basename(path, '.test.ts');

/** Files of the run are looked at by several processes: each adds its lines. */
export function noteLook({ file, ...look }: Look): void {
  mkdirSync(dirname(looksFile), { recursive: true });
  appendFileSync(looksFile, `${JSON.stringify({ ...look, file: fileOf(file) })}\n`);
}

export const forgetLooks = (): void => rmSync(looksFile, { force: true });

const readLooks = (): readonly Look[] =>
  existsSync(looksFile)
    ? readFileSync(looksFile, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Look => JSON.parse(line))
    : [];

/** What one of these files should have looked at and did not. @param files names of files that ran whole */
export const unseen = (looks: readonly Look[], files: readonly string[]): readonly string[] =>
  names.flatMap((surface) =>
    surfaces[surface]
      .filter((file) => files.includes(file))
      .filter((file) => !looks.some((look) => look.surface === surface && look.file === file))
      .map((file) => `${surface} (${file}.test.ts)`),
  );

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

/** All looks as a table in Markdown, in the order of the list of surfaces. */
export const tableOf = (looks: readonly Look[]): string =>
  [
    '| surface | state: the test that looked | language | palette | CSS px | violations |',
    '|---|---|---|---|---|---|',
    ...names
      .flatMap((surface) => looks.filter((look) => look.surface === surface))
      .map(({ surface, file, test, language, palette, width, height, violations }) =>
        [
          surface,
          cell(`${file}: ${test}`),
          language,
          palette,
          `${width} × ${height}`,
          violations.length === 0 ? '0' : cell(`${violations.length}: ${violations.join('; ')}`),
        ].join(' | '),
      )
      .map((row) => `| ${row} |`),
    '',
  ].join('\n');

/** The same in a few lines: how often each surface was looked at, and what was found. */
export function summaryOf(looks: readonly Look[]): string {
  const found = looks.reduce((sum, { violations }) => sum + violations.length, 0);
  const each = names.flatMap((surface) => {
    const own = looks.filter((look) => look.surface === surface);
    const wrong = own.reduce((sum, { violations }) => sum + violations.length, 0);
    return own.length === 0 ? [] : [`${surface} ${own.length}×${wrong === 0 ? '' : ` (${wrong} found)`}`];
  });
  return `axe: ${each.length} of ${names.length} surfaces and states, ${looks.length} looks, ${found} violations\n  ${each.join(' · ')}\n`;
}

const ranWhole = (module: TestModule): boolean =>
  [...module.children.allTests()].every((test) => test.result().state === 'passed');

/** Writes the table, says the result, and fails the run where a file no longer looks at what the list says of it. */
export function closeAxeList(modules: readonly TestModule[]): void {
  const looks = readLooks();
  if (looks.length === 0) return;
  writeFileSync(axeTable, tableOf(looks));
  process.stdout.write(`\n${summaryOf(looks)}  ${axeTable}\n`);
  const missing = unseen(
    looks,
    modules.filter(ranWhole).map(({ moduleId }) => fileOf(moduleId)),
  );
  if (missing.length === 0) return;
  process.exitCode = 1;
  process.stderr.write(
    `\naxe was to look at these, by tests/browser/surfaces.ts, and did not: ${missing.join(', ')}\n`,
  );
}
