import { kindSaid } from '../../../src/office/bundle/changeList';
import { type Change, changeKinds } from '../../../src/office/changes';
import { cellName, type Mistake } from '../../../src/office/mistake';
import { nameOfKind } from '../../../src/office/sheets/all';

const join = (parts: readonly (string | null)[]) => parts.filter((part) => part).join(' · ');

/** Two lines per mistake: 「表 · 单元格 列名 · 记录：问题；办法」, then the same in English. */
export function mistakeLines(mistake: Mistake): readonly string[] {
  const { sheet, column, record, problem, remedy } = mistake;
  const place = (language: 'zh' | 'en') =>
    join([sheet, `${cellName(mistake)} ${column?.heading[language] ?? ''}`.trim(), record]);
  return [
    `${join([place('zh')])}：${problem.zh}；${remedy.zh}`,
    `${join([place('en')])}: ${problem.en}; ${remedy.en}`,
  ].map((line) => line.replace(/^[：:] ?/, ''));
}

const shown = (content: string | number) => {
  const text = String(content);
  return text === '' ? '—' : text.length > 70 ? `${text.slice(0, 69)}…` : text;
};

/** A line for the record, and one for each entry that differs. */
export function changeLines({ kind, sheet, id, name, metres, fields }: Change): readonly string[] {
  const moved = metres === null ? '' : `（${Math.round(metres)} 米 m）`;
  return [
    `${kindSaid(kind)}${moved}：${nameOfKind(sheet).zh} · ${`${name} ${id}`.trim()}`,
    ...fields.map(
      ({ item, heading, before, after }) =>
        `    ${join([item?.zh ?? null, heading])}：${shown(before)} → ${shown(after)}`,
    ),
  ];
}

/** How many records of each kind of change, in both languages. */
export function changeSummary(changes: readonly Change[]): string {
  if (changes.length === 0) return '与已发布的没有差别 nothing differs from what is published';
  const count = (wanted: Change['kind']) => changes.filter(({ kind }) => kind === wanted).length;
  return changeKinds.map((kind) => `${kindSaid(kind)} ${count(kind)}`).join(' · ');
}
