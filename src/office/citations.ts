import type { Citation } from '../model/citation';
import { at, isJson, listOf } from './json';

/** Signs that have a meaning between citations; a part that has one of them is written in quotation marks. */
const special = /[;；,，、#＃|｜()（）"“”\n]|^\s|\s$/;
const quoted = (part: string) => (special.test(part) ? `"${part.replaceAll('"', '""')}"` : part);
const words = (value: unknown) => (typeof value === 'string' ? value : '');

/** Citations in one cell: `source#place (中文 | English); source`. */
export function writeCitations(cites: unknown): string {
  return listOf(cites)
    .map((cite) => {
      const locator = at(cite, 'locator');
      const note = at(cite, 'note');
      const place = typeof locator === 'string' ? `#${quoted(locator)}` : '';
      const remark = isJson(note) ? ` (${quoted(words(note['zh']))} | ${quoted(words(note['en']))})` : '';
      return `${words(at(cite, 'source'))}${place}${remark}`;
    })
    .join('; ');
}

const part = String.raw`(?:"(?:[^"]|"")*"|[^;；,，、#＃|｜()（）"\n]*)`;
const pattern = new RegExp(
  String.raw`\s*(?<source>[^;；,，、#＃|｜()（）"\s]+)\s*(?:[#＃]\s*(?<locator>${part}))?\s*` +
    String.raw`(?:[(（]\s*(?<zh>${part})\s*[|｜]\s*(?<en>${part})\s*[)）])?\s*(?:[;；,，、\n]|$)`,
  'uy',
);

function unquoted(found: string | undefined): string {
  const trimmed = (found ?? '').trim();
  return trimmed.startsWith('"') ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
}

/** The citations of a cell; null where it does not follow the pattern. */
export function readCitations(cell: string): readonly Citation[] | null {
  const cites: Citation[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < cell.length) {
    const start = pattern.lastIndex;
    const groups = pattern.exec(cell)?.groups;
    if (groups === undefined) return cell.slice(start).trim() === '' ? cites : null;
    const [locator, zh, en] = [unquoted(groups['locator']), unquoted(groups['zh']), unquoted(groups['en'])];
    cites.push({
      source: (groups['source'] ?? '').normalize('NFKC'),
      locator: locator === '' ? null : locator,
      ...(groups['zh'] === undefined ? {} : { note: { zh, en } }),
    });
  }
  return cites;
}
