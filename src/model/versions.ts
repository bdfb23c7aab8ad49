import { type Problem, type Wording, wording } from './problem.ts';
import { isVersionId } from './version-id.ts';

/** The list of the versions of the facts, relative to the page. Its first line is the version in use. */
export const versionsFile = 'data/versions.txt';
/** The list of the files of one version, relative to the page. */
export const manifestFile = (version: string): string => `data/manifest.${version}.json`;

/** A line of the list. */
export interface ListedVersion {
  readonly version: string;
  /** `YYYY-MM-DD`; null where the line names no day. */
  readonly date: string | null;
  /** What whoever published it wrote, in one or both languages. */
  readonly note: string;
}

interface Line extends ListedVersion {
  /** Counts from one, comments and empty lines included. */
  readonly number: number;
}

/** What stands in a new list before its first version. */
const heading = `# 资料版本表 Versions of the facts
# 最上面的一行是正在使用的版本。要换用别的版本，把它那一行移到最上面，保存。
# The topmost line is the version in use. To use another, move its line to the top and save.
# 上传新程序时，请保留服务器上的这个文件，不要覆盖。
# Keep the server's copy of this file when a newer app is uploaded over it.
`;

const byteOrderMark = '\uFEFF';
const isBlank = (line: string) => /^\s*(#|$)/.test(line.replace(byteOrderMark, ''));

function lineOf(text: string, index: number): Line {
  const [version = '', date = '', note = ''] =
    /^(\S+)\s*(\d{4}-\d{2}-\d{2}(?=\s|$))?\s*(.*)$/.exec(text.replace(byteOrderMark, '').trim())?.slice(1) ??
    [];
  return { version, date: date === '' ? null : date, note, number: index + 1 };
}

const linesOf = (text: string): readonly Line[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, index) => (isBlank(line) ? [] : [lineOf(line, index)]));

/**
 * Reads a whole list (UTF-8, with or without its mark, any line ends). Lines that name no version are told by number
 * and left out; so is a version that stood there before.
 */
export function parseVersions(text: string): {
  readonly versions: readonly ListedVersion[];
  readonly problems: readonly Problem[];
} {
  const lines = linesOf(text);
  const first = new Map<string, number>();
  for (const { version, number } of lines) if (!first.has(version)) first.set(version, number);
  const problems = lines.flatMap(({ version, number }) =>
    !isVersionId(version)
      ? [problemOf(noVersion(number, version))]
      : first.get(version) !== number
        ? [problemOf(twice(number, version))]
        : [],
  );
  const versions = lines.filter(
    ({ version, number }) => isVersionId(version) && first.get(version) === number,
  );
  return { versions: versions.map(({ version, date, note }) => ({ version, date, note })), problems };
}

/** The version that the list says is in use, or why it says none: further lines do not make up for a first one that is wrong. */
export function chosenVersion(
  text: string,
): { readonly version: string; readonly line: number } | { readonly problem: Problem } {
  const [first] = linesOf(text);
  if (first === undefined) return { problem: problemOf(empty) };
  const { version, number } = first;
  return isVersionId(version)
    ? { version, line: number }
    : { problem: problemOf(noVersion(number, version)) };
}

/** A line of the list, without its end. Line breaks in the note become spaces. */
export const formatVersion = ({ version, date, note }: ListedVersion): string =>
  [version, date ?? '', note.replace(/\s+/g, ' ').trim()].filter((part) => part !== '').join('  ');

/**
 * The list with this version on top, so that it is the one in use. Whatever else stands in the list stays as it is; a
 * line that the version had already is taken away.
 * @param text content of the list as it is published; empty for none
 */
export const withVersionOnTop = (text: string, entry: ListedVersion): string =>
  withLine(text, entry, (lines) => lines.findIndex((line) => !isBlank(line)));

/** The list with this version below all others: it can be chosen, and is not in use unless it is the only one. */
export const withVersionBelow = (text: string, entry: ListedVersion): string =>
  withLine(text, entry, (lines) => lines.findLastIndex((line) => !isBlank(line)) + 1);

function withLine(text: string, entry: ListedVersion, placeIn: (lines: readonly string[]) => number): string {
  const list = text.replace(byteOrderMark, '');
  const end = list.includes('\r\n') ? '\r\n' : '\n';
  const lines = (list.trim() === '' ? heading : list)
    .split(/\r\n|\r|\n/)
    .filter((line, index) => isBlank(line) || lineOf(line, index).version !== entry.version);
  while (lines.at(-1)?.trim() === '') lines.pop();
  const hasVersions = lines.some((line) => !isBlank(line));
  lines.splice(hasVersions ? placeIn(lines) : lines.length, 0, formatVersion(entry));
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  return `${mark}${lines.join(end)}${end}`;
}

const problemOf = (words: Wording): Problem => ({
  file: versionsFile,
  record: null,
  field: null,
  ...words,
});

const remedy = [
  '请把一个已发布版本的那一行移到最上面；在此之前沿用原有资料',
  'move the line of a published version to the top; until then the facts stay as they were',
] as const;

/** Why the version chosen in this line of the list cannot be had. @param cause technical, untranslated */
export const noManifest = (version: string, line: number, cause: string): Problem => ({
  file: manifestFile(version),
  record: null,
  field: null,
  ...wording(
    `${versionsFile} 第 ${line} 行所选版本的文件清单缺失、残缺或属于别的版本（${cause}）`,
    `the list of files of the version chosen in line ${line} of ${versionsFile} is missing, cut short or another version's (${cause})`,
    '请重新放上这个版本的全部文件，或把另一个版本移到最上面；在此之前沿用原有资料',
    'put all files of this version there again, or move another version to the top; until then the facts stay as they were',
  ),
});

const empty = wording('版本表里没有一个版本', 'the list of versions names none', ...remedy);

/** What a line begins with, short enough to be read out. */
const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const noVersion = (line: number, text: string) =>
  wording(
    `第 ${line} 行的“${shown(text)}”不是版本号（16 位，只有数字和 a 到 f）`,
    `line ${line}: "${shown(text)}" is no version (16 characters, digits and a to f only)`,
    ...remedy,
  );

const twice = (line: number, version: string) =>
  wording(
    `第 ${line} 行的版本 ${version} 在上面已经有了`,
    `line ${line}: version ${version} stands further up already`,
    '请删去其中一行',
    'delete one of the two lines',
  );
