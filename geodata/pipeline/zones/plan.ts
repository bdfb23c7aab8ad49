import type { Position } from 'geojson';

/**
 * The outlines in words, as data. A node is where two lines of the base map cross or come nearest; an arc runs along a
 * line from node to node; a zone is a ring of arcs. An arc used by two zones is drawn once, so that they share it exactly.
 * Line names: `road:` as on the map, `bank:` and `water:` by id. Positions are WGS-84 degrees and say which crossing is meant.
 */
export type Node =
  | { cross: [string, string]; near: Position }
  | { on: string; near: Position }
  | { at: Position };

/** `calm`: averaging window in metres that takes docks off a bank. */
export type Arc = { from: string; to: string; along: string; calm?: number };

/** Zones as rings of arcs; a minus sign runs the arc backwards. The island is its own shoreline. */
export const RINGS: Record<string, string[]> = {
  'huan-tongji': [
    'tongji-west',
    'tongji-north',
    'tongji-north-east',
    'tongji-creek',
    'tongji-kongjiang',
    'kongjiang-shared',
    'tongji-dalian',
    'tongji-south',
  ],
  'dalian-road-hq-area': [
    'dalian-west',
    'pingliang-shared',
    'dalian-tongbei',
    'dalian-link',
    'dalian-dahushan',
    'kongjiang-shared',
  ],
  'binjiang-south': [
    'south-start',
    'south-pingliang-west',
    'pingliang-shared',
    'south-pingliang',
    'dinghai-shared',
    'south-canal',
    'south-bank',
  ],
  'binjiang-mid-north': [
    'north-pingliang',
    'north-jungong',
    'north-end',
    'north-bank',
    'north-canal',
    '-dinghai-shared',
  ],
  'da-chuangzhi': [
    '-tongji-north',
    '-chuangzhi-huihe',
    '-chuangzhi-songhuajiang',
    '-chuangzhi-handan',
    '-chuangzhi-south-west',
    '-chuangzhi-jipu',
    '-chuangzhi-sanmen',
    '-chuangzhi-guoquan',
    '-chuangzhi-north',
    '-chuangzhi-north-east',
    '-chuangzhi-east',
    '-chuangzhi-guodingdong',
    '-chuangzhi-guoding',
    '-chuangzhi-siping',
  ],
  'da-chuanggu': ['chuanggu-north', 'chuanggu-west', 'chuanggu-south', 'chuanggu-east'],
  'bay-valley': ['bay-east', 'bay-top', 'bay-west', 'bay-bottom'],
};
