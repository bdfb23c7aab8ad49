import type { Position } from 'geojson';

/** Places that are known to belong to a zone and must lie inside its outline; WGS-84 degrees, 3 decimals. */
export const MUST_HOLD: Record<string, Record<string, Position>> = {
  'da-chuangzhi': {
    KIC: [121.508, 31.307],
    Wujiaochang: [121.51, 31.3],
    'Fudan Handan campus': [121.499, 31.299],
    SUFE: [121.499, 31.307],
    'Guozheng Center': [121.501, 31.31],
  },
  'huan-tongji': { 'Tongji main gate': [121.5006, 31.2827], 'NICE2035 lane': [121.5, 31.28] },
  'da-chuanggu': {
    'Changyang Campus': [121.531, 31.273],
    'B-link': [121.524, 31.276],
    'City Concept Park': [121.538, 31.278],
  },
  'binjiang-south': { 'Meituan plot': [121.543, 31.264], 'Fashion Center': [121.554, 31.273] },
  'bay-valley': { 'Bay Valley': [121.5, 31.343] },
};
