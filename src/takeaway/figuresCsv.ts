import { type Column, toCsv } from './csv';
import type { ExportFigure } from './exportFigure';
import type { ExportRecord } from './exportRecord';
import { citationIds, citationTexts } from './joined';
import { licenceLine } from './licence';

interface Row {
  readonly record: ExportRecord;
  readonly figure: ExportFigure;
}

/** One line a number: values of indicators, and the numbers inside records. `record` leads to the table of records. */
const columns: readonly Column<Row>[] = [
  { heading: '记录编号 record', cell: ({ record }) => record.id },
  { heading: '记录 recordZh', cell: ({ record }) => record.nameZh },
  { heading: '记录英文 recordEn', cell: ({ record }) => record.nameEn },
  { heading: '数字名称 labelZh', cell: ({ figure }) => figure.labelZh },
  { heading: '数字名称英文 labelEn', cell: ({ figure }) => figure.labelEn },
  { heading: '数值 value', cell: ({ figure }) => figure.value },
  { heading: '限定 qualifier', cell: ({ figure }) => figure.qualifier },
  { heading: '单位 unit', cell: ({ figure }) => figure.unit },
  { heading: '每年 perYear', cell: ({ figure }) => figure.perYear },
  { heading: '性质 kind', cell: ({ figure }) => figure.kind },
  { heading: '写法 textZh', cell: ({ figure }) => figure.textZh },
  { heading: '写法英文 textEn', cell: ({ figure }) => figure.textEn },
  { heading: '日期 asOf', cell: ({ figure }) => figure.asOf },
  { heading: '数据较旧 dated', cell: ({ figure }) => figure.dated },
  { heading: '出处编号 citations', cell: ({ figure }) => citationIds(figure.citations) },
  { heading: '出处 citationsZh', cell: ({ figure }) => citationTexts(figure.citations, 'Zh') },
  { heading: '出处英文 citationsEn', cell: ({ figure }) => citationTexts(figure.citations, 'En') },
  { heading: '链接 link', cell: ({ record }) => record.link },
  { heading: '许可 licence', cell: () => licenceLine },
];

const rowsOf = (records: readonly ExportRecord[]): readonly Row[] =>
  records.flatMap((record) => record.figures.map((figure) => ({ record, figure })));

export const countFigures = (records: readonly ExportRecord[]): number => rowsOf(records).length;

/** The numbers of the shown records as a table; see `toCsv` for how it is written. */
export const figuresCsv = (records: readonly ExportRecord[]): string => toCsv(columns, rowsOf(records));
