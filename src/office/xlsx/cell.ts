import type { Cell, CellValue } from 'hucre';
import type { GridCell } from '../grid';

const errorValue = /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** A date as precise as its format shows it: the day, the month or the year. */
function shownDate(date: Date, format: string): string {
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const day = date.toISOString().slice(0, 10);
  if (signs.includes('d') || !signs.includes('y')) return day;
  return signs.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
}

/** A cell of a workbook as we read it: formulas by their last result, dates as text, errors named. */
export function gridCell(value: CellValue, detail: Cell | undefined): GridCell {
  const isFormula = detail?.type === 'formula';
  if (detail?.type === 'error' || (isFormula && typeof value === 'string' && errorValue.test(value)))
    return { value: null, trouble: 'error' };
  if (isFormula && value === null) return { value: null, trouble: 'no-result' };
  const format = detail?.style?.numFmt ?? '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? { value: null, trouble: 'error' }
      : { value: shownDate(value, format) };
  if (typeof value === 'number' && format.includes('%')) return { value, trouble: 'percent' };
  return { value };
}
