import type { Language } from '../i18n/language';
import type { DeskTexts } from '../i18n/messages/zh-desk';
import { csvText } from '../office/bundle/changeList';
import { cellName, type Mistake } from '../office/mistake';

/** Mistakes of one sheet, in the order of the workbook; the sheet is null for the workbook as a whole. */
export interface MistakeGroup {
  readonly sheet: string | null;
  readonly mistakes: readonly Mistake[];
}

export function groupsOf(mistakes: readonly Mistake[]): readonly MistakeGroup[] {
  const sheets = [...new Set(mistakes.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({ sheet, mistakes: mistakes.filter((one) => one.sheet === sheet) }));
}

type Headings = DeskTexts['mistakes']['headings'];

/** The mistakes as a table; what a spreadsheet would work out is marked. */
export function mistakesCsv(mistakes: readonly Mistake[], language: Language, headings: Headings): string {
  const { sheet, row, cell, column, record, problem, remedy } = headings;
  return csvText([
    [sheet, row, cell, column, record, problem, remedy],
    ...mistakes.map((mistake) => [
      mistake.sheet ?? '',
      mistake.row ?? '',
      mistake.column === null ? '' : cellName(mistake),
      mistake.column?.heading[language] ?? '',
      mistake.record ?? '',
      mistake.problem[language],
      mistake.remedy[language],
    ]),
  ]);
}

/** The mistakes as lines to be pasted into a message. */
export const mistakesText = (mistakes: readonly Mistake[], language: Language): string =>
  mistakes
    .map((mistake) => {
      const { sheet, column, record, problem, remedy } = mistake;
      const place = [sheet, `${cellName(mistake)} ${column?.heading[language] ?? ''}`.trim(), record];
      const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; '];
      return `${place.filter((part) => part).join(' · ')}${colon}${problem[language]}${semicolon}${remedy[language]}`;
    })
    .join('\n');
