import { type Wording, wording } from '../../../../src/model/problem';
import type { Box } from './shape/box';

const incomplete = [
  '请取带完整关系的提取文件（用 --query 给出的 Overpass 查询，或 Geofabrik）',
  'fetch an extract with complete relations (the Overpass query that --query prints, or Geofabrik)',
] as const;

export const noBounds = (box: Box): Wording =>
  wording(
    `文件没有写明范围，按全部内容绘制：${box.join(', ')}`,
    `the file states no bounds; all that is in it is drawn: ${box.join(', ')}`,
    '如需裁切请加 --bbox 西,南,东,北',
    'to cut it, add --bbox west,south,east,north',
  );
export const boxOutside = (box: Box, bounds: Box): Wording =>
  wording(
    `所求范围 ${box.join(', ')} 与文件范围 ${bounds.join(', ')} 不相交`,
    `the box asked for, ${box.join(', ')}, lies outside the file's bounds, ${bounds.join(', ')}`,
    '请更正 --bbox（西,南,东,北），或下载该范围的提取文件',
    'correct --bbox (west,south,east,north), or download an extract of that box',
  );
export const boxBeyond = (bounds: Box): Wording =>
  wording(
    `所求范围超出文件范围 ${bounds.join(', ')}`,
    `the box asked for reaches beyond the file's bounds, ${bounds.join(', ')}`,
    '超出部分是空白；请下载更大的提取文件',
    'what lies beyond stays empty; download a larger extract',
  );
export const boxWrong = wording(
  '范围应为四个数：西,南,东,北（WGS-84 度，西小于东，南小于北）',
  'the box must be four numbers: west,south,east,north (WGS-84 degrees, west below east, south below north)',
  '例如 --bbox 121.48,31.24,121.58,31.36',
  'such as --bbox 121.48,31.24,121.58,31.36',
);
export const nothing = wording(
  '文件里没有可绘制的内容',
  'there is nothing in the file that can be drawn',
  '没有写出任何文件；请检查提取文件与 --bbox',
  'nothing was written; check the extract and --bbox',
);
export const missingNodes = (ids: readonly number[], isArea: boolean): Wording =>
  wording(
    `缺少 ${ids.length} 个点（如 node ${ids[0]}）${isArea ? '，已略去此面' : '，此线在该处断开'}`,
    `${ids.length} of its nodes are missing (such as node ${ids[0]})${isArea ? '; the area is left out' : '; the line is broken there'}`,
    ...incomplete,
  );
export const openWay = wording(
  '这个面没有闭合',
  'this area is not closed',
  '已略去；请在 OSM 中把首尾点接上',
  'left out; join its first and last node in OSM',
);
export const openRing = (ways: readonly number[], from: string, to: string, absent: number): Wording =>
  wording(
    `环没有闭合：way ${ways.slice(0, 4).join('、')} 在 ${from} 与 ${to} 之间断开${absent > 0 ? `，另有 ${absent} 条成员不在文件中` : ''}`,
    `a ring is not closed: way ${ways.slice(0, 4).join(', ')} break off between ${from} and ${to}${absent > 0 ? `; ${absent} members are not in the file` : ''}`,
    `已略去此环，其余照画；${incomplete[0]}`,
    `this ring is left out, the others are drawn; ${incomplete[1]}`,
  );
export const strayHole = (count: number): Wording =>
  wording(
    `有 ${count} 个内环不在任何外环之内`,
    `${count} inner rings lie in no outer ring`,
    '已略去；请在 OSM 中检查成员角色',
    "left out; check the members' roles in OSM",
  );
export const flatRing = wording(
  '面的点不足四个或没有面积',
  'the area has fewer than four points or no extent',
  '已略去；请在 OSM 中更正',
  'left out; correct it in OSM',
);
