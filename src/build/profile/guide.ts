import type { Text } from '../../model/text.ts';

/** What belongs into a field of the hall's profile. */
export interface Guide {
  readonly write: Text;
  /** As it stands in the file. */
  readonly example: string;
}

const guide = (zh: string, en: string, example: unknown): Guide => ({
  write: { zh, en },
  example: JSON.stringify(example),
});
const inBoth = guide('中英文各写一句，都不能空', 'write a sentence in each language; neither may be empty', {
  zh: '……',
  en: '…',
});
const dim = guide(
  '写本机时钟的起止时刻，可跨午夜；不需要就写 null',
  'write two different times of the machine’s clock, over midnight if need be; null for never',
  { from: '22:00', to: '08:00' },
);
const staff = guide(
  '用 npm run kiosk:pin 生成后粘贴；不开放就写 null',
  'paste what npm run kiosk:pin prints; null keeps the page shut',
  { salt: '…', sha256: '…' },
);

/** By dotted field; a field without its own line is covered by its holder. */
export const guides: Readonly<Record<string, Guide>> = {
  'exhibition.coordinateSystem': guide(
    '写 "CGCS2000" 或 "WGS-84"：送审或备案时所报的坐标系',
    'write "CGCS2000" or "WGS-84": the system that was stated for the review',
    'CGCS2000',
  ),
  'exhibition.mapReview': guide(
    '写审图号和批准日期；依法无需送审时写明理由（中英文）',
    'write the review number and its date; or, where none is required by law, the reason in both languages',
    { number: '沪S(2026)000号', date: '2026-11-01' },
  ),
  'exhibition.mapReview.number': guide(
    '照批件抄写审图号',
    'copy the number as it was granted',
    '沪S(2026)000号',
  ),
  'exhibition.mapReview.date': guide('写批准的年月日', 'write the day it was granted', '2026-11-01'),
  'exhibition.mapReview.exemption': inBoth,
  'exhibition.baseMap': guide(
    '写底图的来源和使用许可（中英文）；随附的底图出自 OpenStreetMap，许可为 ODbL 1.0',
    'write where the base map comes from and its licence, in both languages; the one that comes along is from OpenStreetMap, under ODbL 1.0',
    {
      origin: { zh: '© OpenStreetMap 贡献者', en: '© OpenStreetMap contributors' },
      licence: { zh: 'ODbL 1.0', en: 'ODbL 1.0' },
    },
  ),
  publicAddress: guide(
    '写观众手机能打开的完整网址；没有就写 null',
    'write the full address that opens on visitors’ phones; null if there is none',
    'https://map.example.org/',
  ),
  'idle.ask': guide('写 10 到 600 的整数（秒）', 'a whole number of seconds, 10 to 600', 60),
  'idle.countdown': guide('写 10 到 120 的整数（秒）', 'a whole number of seconds, 10 to 120', 20),
  'idle.longest': guide('写 2 到 120 的整数（分钟）', 'a whole number of minutes, 2 to 120', 15),
  'screen.text': guide(
    '写 18 到 40 的整数；null 为自动',
    'a whole number from 18 to 40; null for by itself',
    24,
  ),
  'screen.target': guide('写 48 到 120 的整数', 'a whole number from 48 to 120', 56),
  'screen.dim': dim,
  'screen.shift': guide('写 0 到 60 的整数（分钟），0 为不移动', 'whole minutes, 0 to 60; 0 for never', 3),
  staff,
  baseMap: guide(
    '写 geodata/online.json 中一个底图的编号；用内置底图就写 null',
    'write the id of a base map of geodata/online.json; null for the built-in one',
    'tianditu-vec',
  ),
  baseMaps: guide(
    '写 geodata/online.json 中观众可以改选的底图编号，embedded 为内置底图；都不让选就写 []',
    'write the ids of base maps of geodata/online.json that visitors may choose instead, embedded for the built-in one; [] for none',
    ['embedded'],
  ),
  beat: guide('写 true 或 false', 'write true or false', true),
  updates: guide('写 1 到 1440 的整数（分钟）', 'whole minutes, 1 to 1440', 5),
};

/** The guide of a field, or of the nearest that holds it. */
export function guideOf(field: string): Guide | null {
  return guides[field] ?? (field.includes('.') ? guideOf(field.slice(0, field.lastIndexOf('.'))) : null);
}
