import Papa from 'papaparse';
import type { Text } from '../../model/text';
import type { Change, ChangeKind } from '../changes';
import { guard } from '../csv/guard';
import type { CellContent } from '../encode';
import { nameOfKind } from '../sheets/all';

const kindWords: Readonly<Record<ChangeKind, Text>> = {
  added: { zh: '新增', en: 'added' },
  moved: { zh: '移动', en: 'moved' },
  changed: { zh: '改动', en: 'changed' },
  removed: { zh: '删除', en: 'removed' },
};

/** A kind of change in both languages. */
export const kindSaid = (kind: ChangeKind): string => `${kindWords[kind].zh} ${kindWords[kind].en}`;

const byteOrderMark = '\ufeff';
const headings = [
  '变化 Change',
  '表 Sheet',
  '编号 Id',
  '名称 Name',
  '移动（米） Moved (m)',
  '所属条目 Item',
  '栏目 Field',
  '原来 Before',
  '现在 After',
];

/** Texts that a spreadsheet would work out are marked as the exported sheets mark them; numbers are never marked. */
export function csvText(lines: readonly (readonly CellContent[])[]): string {
  const cells = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? guard(cell) : cell)));
  return `${byteOrderMark}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** The changes as a table: a line for each entry that differs, or one for a record that came or went. */
export function changesCsv(changes: readonly Change[]): string {
  const lines = changes.flatMap(({ kind, sheet, id, name, metres, fields }): CellContent[][] => {
    const record = [
      kindSaid(kind),
      nameOfKind(sheet).zh,
      id,
      name,
      metres === null ? '' : Math.round(metres),
    ];
    if (fields.length === 0) return [[...record, '', '', '', '']];
    return fields.map(({ item, heading, before, after }) => [
      ...record,
      item?.zh ?? '',
      heading,
      before,
      after,
    ]);
  });
  return csvText([headings, ...lines]);
}

const shown = (content: CellContent) => (content === '' ? '—' : String(content).replaceAll('\n', ' '));

function textIn(changes: readonly Change[], language: 'zh' | 'en'): string {
  const chinese = language === 'zh';
  const lines = changes.flatMap(({ kind, sheet, id, name, metres, fields }) => {
    const far =
      metres === null ? '' : chinese ? `（${Math.round(metres)} 米）` : ` (${Math.round(metres)} m)`;
    const where = nameOfKind(sheet)[language];
    return [
      `${kindWords[kind][language]}${far}${chinese ? '：' : ': '}${where} · ${`${name} ${id}`.trim()}`,
      ...fields.map(({ item, heading, before, after }) => {
        const place = [item?.[language], heading].filter((part) => part !== undefined).join(' · ');
        return `    ${place}${chinese ? '：' : ': '}${shown(before)} → ${shown(after)}`;
      }),
    ];
  });
  return lines.join('\n');
}

/** The changes as plain text, Chinese first. */
export const changesText = (changes: readonly Change[]): string =>
  `${textIn(changes, 'zh')}\n\n----\n\n${textIn(changes, 'en')}\n`;
