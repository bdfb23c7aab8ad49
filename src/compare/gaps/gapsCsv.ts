import { compareTexts } from '../../i18n/compare';
import { gapTexts } from '../../i18n/gaps';
import type { Belt } from '../../model/belt';
import { type Column, toCsv } from '../../takeaway/csv';
import { type ExportCitation, exportCitation } from '../../takeaway/exportCitation';
import { citationIds, citationTexts, joined } from '../../takeaway/joined';
import { licenceLine } from '../../takeaway/licence';
import { isKnown } from '../model/values';
import { valueWords } from '../values/words';
import type { Cell, GapRow, Matrix } from './matrix';

interface Line {
  readonly row: GapRow;
  readonly cell: Cell;
  readonly belt: Belt;
}

const why = ({ value }: Cell, language: 'zh' | 'en'): string | null =>
  isKnown(value) ? null : compareTexts[language].missing[value.why];

function citationsOf({ cell: { value }, belt }: Line): readonly ExportCitation[] {
  if (!isKnown(value) || value.source.kind !== 'observation') return [];
  return value.source.cites.map((cite) => exportCitation(belt, cite));
}

/** Records that a count stands on, each of which has its own citations in the table of records. */
const recordsOf = ({ value }: Cell): string | null =>
  isKnown(value) && value.source.kind === 'records' ? joined(value.source.ids) : null;

const unitOf = ({ indicator: { unit } }: GapRow): string => (typeof unit === 'string' ? unit : unit.en);

/** One line a cell. */
const columns: readonly Column<Line>[] = [
  { heading: '指标编号 indicator', cell: ({ row }) => row.indicator.id },
  { heading: '指标 indicatorZh', cell: ({ row }) => row.indicator.name.zh },
  { heading: '指标英文 indicatorEn', cell: ({ row }) => row.indicator.name.en },
  { heading: '来路 basis', cell: ({ row }) => row.indicator.basis },
  { heading: '片区编号 area', cell: ({ cell }) => cell.area },
  { heading: '片区 areaZh', cell: ({ cell, belt }) => belt.areaName(cell.area).zh },
  { heading: '片区英文 areaEn', cell: ({ cell, belt }) => belt.areaName(cell.area).en },
  { heading: '状态编号 state', cell: ({ cell }) => cell.state },
  { heading: '状态 stateZh', cell: ({ cell }) => gapTexts.zh.states[cell.state] },
  { heading: '状态英文 stateEn', cell: ({ cell }) => gapTexts.en.states[cell.state] },
  { heading: '缺的原因编号 why', cell: ({ cell: { value } }) => (isKnown(value) ? null : value.why) },
  { heading: '缺的原因 whyZh', cell: ({ cell }) => why(cell, 'zh') },
  { heading: '缺的原因英文 whyEn', cell: ({ cell }) => why(cell, 'en') },
  { heading: '数值 value', cell: ({ cell: { value } }) => (isKnown(value) ? value.value : null) },
  { heading: '限定 qualifier', cell: ({ cell: { value } }) => (isKnown(value) ? value.qualifier : null) },
  { heading: '单位 unit', cell: ({ row }) => unitOf(row) },
  {
    heading: '写法 textZh',
    cell: ({ cell: { value } }) => (isKnown(value) ? valueWords(value, 'zh') : null),
  },
  {
    heading: '写法英文 textEn',
    cell: ({ cell: { value } }) => (isKnown(value) ? valueWords(value, 'en') : null),
  },
  { heading: '日期 asOf', cell: ({ cell: { value } }) => (isKnown(value) ? value.asOf : null) },
  { heading: '口径或方法 methodZh', cell: ({ row }) => row.indicator.method.zh },
  { heading: '口径或方法英文 methodEn', cell: ({ row }) => row.indicator.method.en },
  { heading: '计入的记录 records', cell: ({ cell }) => recordsOf(cell) },
  { heading: '出处编号 citations', cell: (line) => citationIds(citationsOf(line)) },
  { heading: '出处 citationsZh', cell: (line) => citationTexts(citationsOf(line), 'Zh') },
  { heading: '出处英文 citationsEn', cell: (line) => citationTexts(citationsOf(line), 'En') },
  { heading: '许可 licence', cell: () => licenceLine },
];

/** The whole matrix as a table; see `toCsv` for how it is written. */
export const gapsCsv = ({ rows }: Matrix, belt: Belt): string =>
  toCsv(
    columns,
    rows.flatMap((row) => row.cells.map((cell): Line => ({ row, cell, belt }))),
  );
