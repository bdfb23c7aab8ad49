import { type Column, toCsv } from './csv';
import type { ExportRecord } from './exportRecord';
import { citationIds, citationTexts, figureTexts, joined } from './joined';
import { licenceLine } from './licence';

/**
 * One line a record. A heading is the Chinese word and, after a space, the key that the GeoJSON export has as well.
 * Several values in a cell stand between ` | `. Longitude and latitude are those of places with a published site;
 * outlines do not fit into a table and are in the GeoJSON export. Each number has a line of its own in the table of
 * figures (`figuresCsv`).
 */
const columns: readonly Column<ExportRecord>[] = [
  { heading: '编号 id', cell: ({ id }) => id },
  { heading: '类型 type', cell: ({ type }) => type },
  { heading: '类别代码 kind', cell: ({ kind }) => kind },
  { heading: '类别 kindZh', cell: ({ kindZh }) => kindZh },
  { heading: '类别英文 kindEn', cell: ({ kindEn }) => kindEn },
  { heading: '名称 nameZh', cell: ({ nameZh }) => nameZh },
  { heading: '英文名称 nameEn', cell: ({ nameEn }) => nameEn },
  { heading: '简介 summaryZh', cell: ({ summaryZh }) => summaryZh },
  { heading: '英文简介 summaryEn', cell: ({ summaryEn }) => summaryEn },
  { heading: '片区编号 zones', cell: ({ zones }) => joined(zones) },
  { heading: '片区 zonesZh', cell: ({ zonesZh }) => joined(zonesZh) },
  { heading: '片区英文 zonesEn', cell: ({ zonesEn }) => joined(zonesEn) },
  { heading: '廊带编号 parts', cell: ({ parts }) => joined(parts) },
  { heading: '所属范围编号 areas', cell: ({ areas }) => joined(areas) },
  { heading: '产业编号 industries', cell: ({ industries }) => joined(industries) },
  { heading: '产业 industriesZh', cell: ({ industriesZh }) => joined(industriesZh) },
  { heading: '产业英文 industriesEn', cell: ({ industriesEn }) => joined(industriesEn) },
  { heading: '状态代码 status', cell: ({ status }) => status },
  { heading: '状态 statusZh', cell: ({ statusZh }) => statusZh },
  { heading: '状态英文 statusEn', cell: ({ statusEn }) => statusEn },
  { heading: '状态日期 statusAsOf', cell: ({ statusAsOf }) => statusAsOf },
  { heading: '地址 addressZh', cell: ({ addressZh }) => addressZh },
  { heading: '英文地址 addressEn', cell: ({ addressEn }) => addressEn },
  { heading: '经度 longitude', cell: ({ longitude }) => longitude },
  { heading: '纬度 latitude', cell: ({ latitude }) => latitude },
  { heading: '位置精度 sitePrecision', cell: ({ sitePrecision }) => sitePrecision },
  { heading: '位置误差米 siteErrorMetres', cell: ({ siteErrorMetres }) => siteErrorMetres },
  { heading: '边界状态 boundary', cell: ({ boundary }) => boundary },
  { heading: '边界误差米 boundaryErrorMetres', cell: ({ boundaryErrorMetres }) => boundaryErrorMetres },
  { heading: '边界画法 boundaryMethodZh', cell: ({ boundaryMethodZh }) => boundaryMethodZh },
  { heading: '边界画法英文 boundaryMethodEn', cell: ({ boundaryMethodEn }) => boundaryMethodEn },
  { heading: '数字 figuresZh', cell: ({ figures }) => figureTexts(figures, 'Zh') },
  { heading: '数字英文 figuresEn', cell: ({ figures }) => figureTexts(figures, 'En') },
  { heading: '资料日期 asOf', cell: ({ asOf }) => asOf },
  { heading: '数据较旧 dated', cell: ({ dated }) => dated },
  { heading: '可信度 confidence', cell: ({ confidence }) => confidence },
  { heading: '出处编号 citations', cell: ({ citations }) => citationIds(citations) },
  { heading: '出处 citationsZh', cell: ({ citations }) => citationTexts(citations, 'Zh') },
  { heading: '出处英文 citationsEn', cell: ({ citations }) => citationTexts(citations, 'En') },
  { heading: '链接 link', cell: ({ link }) => link },
  { heading: '许可 licence', cell: () => licenceLine },
];

/** The shown records as a table; see `toCsv` for how it is written. */
export const recordsCsv = (records: readonly ExportRecord[]): string => toCsv(columns, records);
