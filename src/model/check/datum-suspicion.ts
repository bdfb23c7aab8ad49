import { bdToWgs, gcjToWgs } from '../datum';
import type { Position } from '../geometry';
import { type Wording, wording } from '../problem';

export type ForeignDatum = 'GCJ-02' | 'BD-09';

/** The datums from which a misplaced position would fit once converted to WGS-84; both, where both would do. */
export function suspectedDatums(
  position: Position,
  fits: (wgs: Position) => boolean,
): readonly ForeignDatum[] {
  const gcj = fits(gcjToWgs(position)) ? (['GCJ-02'] as const) : [];
  return fits(bdToWgs(position)) ? [...gcj, 'BD-09'] : gcj;
}

/** Says that something seems to be in a foreign datum, and by what one can tell. */
export const suspicion = (datums: readonly ForeignDatum[], tellZh: string, tellEn: string): Wording =>
  wording(
    `坐标疑为 ${datums.join(' 或 ')}（GCJ-02 用于高德、腾讯地图，BD-09 用于百度地图）：${tellZh}`,
    `the coordinates seem to be ${datums.join(' or ')} (AMap and Tencent use GCJ-02, Baidu BD-09): ${tellEn}`,
    '请换算为 WGS-84，或从 WGS-84 来源重新取点',
    'convert them to WGS-84, or take them again from a WGS-84 source',
  );
