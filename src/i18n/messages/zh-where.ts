import type { Wind } from '../winds';

const winds: Readonly<Record<Wind, string>> = {
  n: '北',
  ne: '东北',
  e: '东',
  se: '东南',
  s: '南',
  sw: '西南',
  w: '西',
  nw: '西北',
};

/** 不看地图也能知道的位置：距离、方向、大小。 */
export const whereZh = {
  label: '位置',
  station: (name: string) => `${name}站`,
  area: (name: string) => `${name}（名称所在处）`,
  wind: (wind: Wind) => winds[wind],
  emptyTransport: '站点距离尚未算出。',
  noStation: '范围内及附近没有轨道交通车站。',
  stationColumn: '车站',
  linesColumn: '线路',
  distanceColumn: '距离',
  inside: '片区内',
  metres: (metres: number) => `约 ${Math.round(metres / 10) * 10} 米`,
  windColumn: '方向',
  length: (metres: number) => (metres >= 1000 ? `${metres / 1000} 公里` : `${metres} 米`),
  away: (from: string, metres: string, wind: Wind | null) =>
    wind === null ? `距${from}约 ${metres}` : `在${from}${winds[wind]}方约 ${metres}`,
  /** 近得超不出误差。 */
  within: (from: string) => `就在${from}附近，图上距离在位置误差之内`,
  size: (northSouth: string, westEast: string) => `南北约 ${northSouth}，东西约 ${westEast}（示意范围）`,
  run: (metres: string, wind: Wind) => `线长约 ${metres}，从南端伸向${winds[wind]}（示意走向）`,
  zoneStands: '名称所在处',
  colon: '：',
};

export type WhereTexts = typeof whereZh;
