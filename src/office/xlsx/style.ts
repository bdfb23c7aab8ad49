import type { CellStyle } from 'hucre';
import { palettes } from '../../theme/palette';
import type { Column } from '../column';

const { line, ink, panel } = palettes.day;
/** Colours without their sign, as workbooks write them. */
const rgb = (colour: string) => ({ rgb: colour.slice(1).toUpperCase() });

export const headingStyle: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true, color: rgb(ink) },
  fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(line) },
  border: { bottom: { style: 'thin', color: rgb(ink) } },
  alignment: { wrapText: true, vertical: 'center' },
  numFmt: '@',
};
export const proseStyle: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };
const noteStyle: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(panel) },
  numFmt: '@',
};

/**
 * Every column but those of numbers is formatted as text: a spreadsheet then leaves 2023-08 alone, and what begins
 * with = + - @ stays the text that it is, also after it was edited.
 */
export const styleOf = ({ kind }: Column): CellStyle =>
  kind === 'number' ? { numFmt: 'General' } : kind === 'note' ? noteStyle : { numFmt: '@' };
