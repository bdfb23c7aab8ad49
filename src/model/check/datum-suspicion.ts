import { bdToWgs, gcjToWgs } from '../datum';
import type { Position } from '../geometry';
import { type Wording, wording } from '../problem';

export type ForeignDatum = 'GCJ-02' | 'BD-09';

/** The datum from which a misplaced position would fit once converted to WGS-84; null where none helps. */
export function suspectedDatum(position: Position, fits: (wgs: Position) => boolean): ForeignDatum | null {
  if (fits(gcjToWgs(position))) return 'GCJ-02';
  return fits(bdToWgs(position)) ? 'BD-09' : null;
}

const origin = { 'GCJ-02': ['高德、腾讯', 'AMap and Tencent'], 'BD-09': ['百度', 'Baidu'] } as const;

/** Says that something seems to be in a foreign datum, and by what one can tell. */
export const suspicion = (datum: ForeignDatum, tellZh: string, tellEn: string): Wording =>
  wording(
    `坐标疑为 ${datum}(${origin[datum][0]}地图):${tellZh}`,
    `the coordinates seem to be ${datum} (${origin[datum][1]} maps): ${tellEn}`,
    '请换算为 WGS-84,或从 WGS-84 来源重新取点',
    'convert them to WGS-84, or take them again from a WGS-84 source',
  );
