import { type Wording, wording } from '../../model/problem';

/** Why an edit is not made at all. */
export const unknownPlace: Wording = wording(
  '没有这个地点',
  'there is no such place',
  '它可能已在工作簿中删去；请撤销这次改动',
  'it may have been taken out in the workbook; take this change back',
);
export const unknownZone: Wording = wording(
  '没有这个片区',
  'there is no such zone',
  '请撤销这次改动',
  'take this change back',
);
export const noSite: Wording = wording(
  '位置未公布，图上没有可以移动的点',
  'its site is not published, so there is no point to move',
  '请先在工作簿中填写位置和来源',
  'enter the site and its source in the workbook first',
);
const gcj = (name: string): Wording =>
  wording(
    `新位置正是旧位置的 ${name} 坐标：像是从别的地图抄来的，没有换算`,
    `the new position is the old one in ${name}: it looks copied from another map without being converted`,
    '请换算为 WGS-84；确实移动了这么远的，可以保留',
    'convert it to WGS-84; keep it if the place did move that far',
  );
export const likeShift = { 'GCJ-02': gcj('GCJ-02'), 'BD-09': gcj('BD-09') } as const;
