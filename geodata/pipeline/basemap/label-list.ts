import type { Position } from 'geojson';

/** A name on the map: where it comes from in the source places, or where we put it ourselves. */
export type Label = {
  zh: string;
  en: string;
  class: 'water' | 'island' | 'park' | 'subdistrict' | 'university' | 'landmark' | 'bridge' | 'wharf';
  /** 1 shows first and at the smallest scale, 4 last. */
  rank: 1 | 2 | 3 | 4;
  sourceKind?: string;
  /** Name in the source where it differs from ours. */
  source?: string;
  /** Our own place, WGS-84 degrees. */
  at?: Position;
};

const subdistrict = (zh: string, en: string): Label => ({
  zh,
  en: `${en} Subdistrict`,
  class: 'subdistrict',
  rank: 3,
  sourceKind: 'subdistrict',
});
const park = (zh: string, en: string, rank: Label['rank'] = 3): Label => ({
  zh,
  en,
  class: 'park',
  rank,
  sourceKind: 'park',
});
const university = (zh: string, en: string, source = zh): Label => ({
  zh,
  en,
  class: 'university',
  rank: 2,
  sourceKind: 'university',
  source,
});
const landmark = (zh: string, en: string, rank: Label['rank'] = 4): Label => ({
  zh,
  en,
  class: 'landmark',
  rank,
  sourceKind: 'landmark',
});
const river = (at: Position): Label => ({ zh: '黄浦江', en: 'Huangpu River', class: 'water', rank: 1, at });

/** Everything that may be named. Nothing military, no hospital, no district other than by its parts. */
export const LABELS: Label[] = [
  river([121.5205, 31.2491]),
  river([121.5515, 31.2615]),
  river([121.5607, 31.2985]),
  river([121.5565, 31.3205]),
  { zh: '复兴岛运河', en: 'Fuxing Island Canal', class: 'water', rank: 3, sourceKind: 'water' },
  { zh: '杨树浦港', en: 'Yangshupu Creek', class: 'water', rank: 3, sourceKind: 'water' },
  { zh: '虬江', en: 'Qiujiang Creek', class: 'water', rank: 3, sourceKind: 'water' },
  { zh: '复兴岛', en: 'Fuxing Island', class: 'island', rank: 1, sourceKind: 'island' },
  subdistrict('五角场街道', 'Wujiaochang'),
  subdistrict('新江湾城街道', 'Xinjiangwancheng'),
  subdistrict('控江路街道', 'Kongjiang Road'),
  subdistrict('四平路街道', 'Siping Road'),
  subdistrict('平凉路街道', 'Pingliang Road'),
  subdistrict('殷行街道', 'Yinhang'),
  subdistrict('定海路街道', 'Dinghai Road'),
  subdistrict('大桥街道', 'Daqiao'),
  subdistrict('长海路街道', 'Changhai Road'),
  subdistrict('延吉新村街道', 'Yanji Xincun'),
  subdistrict('江浦路街道', 'Jiangpu Road'),
  subdistrict('长白新村街道', 'Changbai Xincun'),
  university('复旦大学', 'Fudan University'),
  university('同济大学', 'Tongji University'),
  university('上海财经大学', 'Shanghai University of Finance and Economics'),
  university('上海开放大学', 'Shanghai Open University'),
  university('复旦大学江湾校区', 'Fudan University Jiangwan Campus', '复旦大学(江湾校区)'),
  university('上海理工大学', 'University of Shanghai for Science and Technology'),
  university('上海体育大学', 'Shanghai University of Sport'),
  park('黄兴公园', 'Huangxing Park', 2),
  park('杨浦公园', 'Yangpu Park', 2),
  park('共青森林公园', 'Gongqing Forest Park', 2),
  park('复兴岛公园', 'Fuxing Island Park'),
  park('江浦公园', 'Jiangpu Park'),
  park('新江湾城公园', 'Xinjiangwancheng Park'),
  park('民星公园', 'Minxing Park'),
  park('四平科技公园', 'Siping Science and Technology Park'),
  landmark('江湾体育场', 'Jiangwan Stadium', 3),
  landmark('五角场广场', 'Wujiaochang Square', 3),
  landmark('东方渔人码头', "Fisherman's Wharf"),
  landmark('绿之丘', 'Green Hill'),
  landmark('世界技能博物馆', 'WorldSkills Museum'),
  { zh: '秦皇岛路码头', en: 'Qinhuangdao Road Wharf', class: 'wharf', rank: 4, sourceKind: 'wharf' },
  { zh: '杨浦大桥', en: 'Yangpu Bridge', class: 'bridge', rank: 2, sourceKind: 'bridge' },
];
