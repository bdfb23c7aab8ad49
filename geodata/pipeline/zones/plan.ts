import type { Position } from 'geojson';

/**
 * The outlines in words, as data. A node is where two lines of the base map cross or come nearest; an arc runs along a
 * line from node to node; a zone is a ring of arcs. An arc used by two zones is drawn once, so that they share it exactly.
 * Line names: `road:` as on the map, `bank:` and `water:` by id. Positions are WGS-84 degrees and say which crossing is meant.
 */
export type Node = { cross: [string, string]; near: Position } | { on: string; near: Position } | { at: Position };

/** `calm`: averaging window in metres that takes docks off a bank. */
export type Arc = { from: string; to: string; along: string; calm?: number };

export const NODES: Record<string, Node> = {
  // Huan-Tongji
  'dalianxi-miyun': { cross: ['road:大连西路', 'road:密云路'], near: [121.4921, 31.2784] },
  'miyun-zhongshan': { cross: ['road:密云路', 'road:中山北二路'], near: [121.4956, 31.2895] },
  'zhongshan-siping': { cross: ['road:中山北二路', 'road:四平路'], near: [121.5045, 31.2885] },
  'zhongshan-creek': { cross: ['road:中山北二路', 'water:yangshupu'], near: [121.5083, 31.2866] },
  'kongjiang-creek': { cross: ['road:控江路', 'water:yangshupu'], near: [121.5137, 31.2768] },
  'kongjiang-dahushan': { cross: ['road:控江路', 'road:打虎山路'], near: [121.5043, 31.2752] },
  'kongjiang-dalian': { cross: ['road:控江路', 'road:大连路'], near: [121.5017, 31.2721] },
  'dalian-siping': { cross: ['road:大连路', 'road:四平路'], near: [121.497, 31.2769] },
  // Dalian Road area
  'dalian-pingliang': { cross: ['road:大连路', 'road:平凉路'], near: [121.5125, 31.2548] },
  'tongbei-pingliang': { cross: ['road:通北路', 'road:平凉路'], near: [121.5175, 31.2575] },
  'tongbei-end': { on: 'road:通北路', near: [121.51, 31.2676] },
  'dahushan-end': { on: 'road:打虎山路', near: [121.5071, 31.2707] },
  // Binjiang
  'qinhuangdao-pingliang': { cross: ['road:秦皇岛路', 'road:平凉路'], near: [121.5115, 31.2536] },
  'qinhuangdao-bank': { cross: ['road:秦皇岛路', 'bank:puxi-south'], near: [121.5131, 31.2514] },
  'canal-mouth': { at: [121.55587, 31.27268] },
  'dinghai-canal': { on: 'bank:canal-west', near: [121.5557, 31.2748] },
  'dinghai-pingliang': { cross: ['road:定海路', 'road:平凉路'], near: [121.5493, 31.279] },
  'pingliang-jungong': { cross: ['road:平凉路', 'road:军工路'], near: [121.5545, 31.2808] },
  'jungong-north': { on: 'road:军工路', near: [121.5372, 31.3368] },
  'river-north': { on: 'bank:puxi-north', near: [121.54, 31.3395] },
  'canal-north': { at: [121.55319, 31.30364] },
  // Da Chuangzhi
  'siping-guoding': { cross: ['road:四平路', 'road:国定路'], near: [121.509, 31.2985] },
  'guoding-guodingdong': { cross: ['road:国定路', 'road:国定东路'], near: [121.5139, 31.2965] },
  'guodingdong-guohe': { cross: ['road:国定东路', 'road:国和路'], near: [121.515, 31.3035] },
  'guohe-yingao': { on: 'road:国和路', near: [121.5154, 31.3172] },
  'yingao-zhayin': { cross: ['road:殷高东路', 'road:闸殷路'], near: [121.5107, 31.3195] },
  'yingao-guoquan': { cross: ['road:殷高东路', 'road:国权北路'], near: [121.4912, 31.3226] },
  'guoquan-sanmen': { cross: ['road:国权北路', 'road:三门路'], near: [121.4915, 31.3132] },
  'sanmen-jipu': { cross: ['road:三门路', 'road:吉浦路'], near: [121.4856, 31.3125] },
  'jipu-jinian': { cross: ['road:吉浦路', 'road:纪念路'], near: [121.4867, 31.301] },
  'jipu-handan': { on: 'road:邯郸路', near: [121.4878, 31.2956] },
  'handan-songhuajiang': { cross: ['road:邯郸路', 'road:松花江路'], near: [121.4937, 31.2967] },
  'songhuajiang-huihe': { cross: ['road:松花江路', 'road:辉河路'], near: [121.4939, 31.2933] },

  // Da Chuanggu: the block with a frontage beyond Huangxing Road and Changyang Road
  'kongjiang-frontage': { cross: ['road:控江路', 'road:黄兴路+宁国路>-255,-115'], near: [121.5213, 31.28] },
  'frontage-corner': { cross: ['road:黄兴路+宁国路>-255,-115', 'road:长阳路>82,-126'], near: [121.5275, 31.2685] },
  'longchang-frontage': { cross: ['road:隆昌路', 'road:长阳路>82,-126'], near: [121.542, 31.2768] },
  'longchang-kongjiang': { cross: ['road:隆昌路', 'road:控江路'], near: [121.5315, 31.2868] },
  // Bay Valley: west of North Guoquan Road
  'bay-south': { on: 'road:国权北路', near: [121.4999, 31.3392] },
  'bay-north': { on: 'road:国权北路', near: [121.5033, 31.3463] },
  'bay-north-west': { on: 'road:国权北路>-320,115', near: [121.4999, 31.3473] },
  'bay-south-west': { on: 'road:国权北路>-320,115', near: [121.4965, 31.3402] },
};

/** Averaging window for the open river bank, metres. */
const PUXI = 320;

export const ARCS: Record<string, Arc> = {
  'tongji-west': { from: 'dalianxi-miyun', to: 'miyun-zhongshan', along: 'road:密云路' },
  'tongji-north': { from: 'miyun-zhongshan', to: 'zhongshan-siping', along: 'road:中山北二路' },
  'tongji-north-east': { from: 'zhongshan-siping', to: 'zhongshan-creek', along: 'road:中山北二路' },
  'tongji-creek': { from: 'zhongshan-creek', to: 'kongjiang-creek', along: 'water:yangshupu' },
  'tongji-kongjiang': { from: 'kongjiang-creek', to: 'kongjiang-dahushan', along: 'road:控江路' },
  'kongjiang-shared': { from: 'kongjiang-dahushan', to: 'kongjiang-dalian', along: 'road:控江路' },
  'tongji-dalian': { from: 'kongjiang-dalian', to: 'dalian-siping', along: 'road:大连路' },
  'tongji-south': { from: 'dalian-siping', to: 'dalianxi-miyun', along: 'road:大连西路' },

  'dalian-west': { from: 'kongjiang-dalian', to: 'dalian-pingliang', along: 'road:大连路' },
  'pingliang-shared': { from: 'dalian-pingliang', to: 'tongbei-pingliang', along: 'road:平凉路' },
  'dalian-tongbei': { from: 'tongbei-pingliang', to: 'tongbei-end', along: 'road:通北路' },
  'dalian-link': { from: 'tongbei-end', to: 'dahushan-end', along: 'straight' },
  'dalian-dahushan': { from: 'dahushan-end', to: 'kongjiang-dahushan', along: 'road:打虎山路' },

  'south-start': { from: 'qinhuangdao-bank', to: 'qinhuangdao-pingliang', along: 'road:秦皇岛路' },
  'south-pingliang-west': { from: 'qinhuangdao-pingliang', to: 'dalian-pingliang', along: 'road:平凉路' },
  'south-pingliang': { from: 'tongbei-pingliang', to: 'dinghai-pingliang', along: 'road:平凉路' },
  'dinghai-shared': { from: 'dinghai-pingliang', to: 'dinghai-canal', along: 'road:定海路' },
  'south-canal': { from: 'dinghai-canal', to: 'canal-mouth', along: 'bank:canal-west', calm: 60 },
  'south-bank': { from: 'canal-mouth', to: 'qinhuangdao-bank', along: 'bank:puxi-south', calm: PUXI },

  'north-pingliang': { from: 'dinghai-pingliang', to: 'pingliang-jungong', along: 'road:平凉路' },
  'north-jungong': { from: 'pingliang-jungong', to: 'jungong-north', along: 'road:军工路' },
  'north-end': { from: 'jungong-north', to: 'river-north', along: 'straight' },
  'north-bank': { from: 'river-north', to: 'canal-north', along: 'bank:puxi-north', calm: PUXI },
  'north-canal': { from: 'canal-north', to: 'dinghai-canal', along: 'bank:canal-west', calm: 80 },

  'chuangzhi-siping': { from: 'zhongshan-siping', to: 'siping-guoding', along: 'road:四平路' },
  'chuangzhi-guoding': { from: 'siping-guoding', to: 'guoding-guodingdong', along: 'road:国定路' },
  'chuangzhi-guodingdong': { from: 'guoding-guodingdong', to: 'guodingdong-guohe', along: 'road:国定东路' },
  'chuangzhi-east': { from: 'guodingdong-guohe', to: 'guohe-yingao', along: 'road:国和路' },
  'chuangzhi-north-east': { from: 'guohe-yingao', to: 'yingao-zhayin', along: 'straight' },
  'chuangzhi-north': { from: 'yingao-zhayin', to: 'yingao-guoquan', along: 'road:殷高东路' },
  'chuangzhi-guoquan': { from: 'yingao-guoquan', to: 'guoquan-sanmen', along: 'road:国权北路' },
  'chuangzhi-sanmen': { from: 'guoquan-sanmen', to: 'sanmen-jipu', along: 'road:三门路' },
  'chuangzhi-jipu': { from: 'sanmen-jipu', to: 'jipu-jinian', along: 'road:吉浦路' },
  'chuangzhi-south-west': { from: 'jipu-jinian', to: 'jipu-handan', along: 'straight' },
  'chuangzhi-handan': { from: 'jipu-handan', to: 'handan-songhuajiang', along: 'road:邯郸路' },
  'chuangzhi-songhuajiang': { from: 'handan-songhuajiang', to: 'songhuajiang-huihe', along: 'road:松花江路' },
  'chuangzhi-huihe': { from: 'songhuajiang-huihe', to: 'miyun-zhongshan', along: 'road:辉河路' },

  'chuanggu-north': { from: 'longchang-kongjiang', to: 'kongjiang-frontage', along: 'road:控江路' },
  'chuanggu-west': { from: 'kongjiang-frontage', to: 'frontage-corner', along: 'road:黄兴路+宁国路>-255,-115' },
  'chuanggu-south': { from: 'frontage-corner', to: 'longchang-frontage', along: 'road:长阳路>82,-126' },
  'chuanggu-east': { from: 'longchang-frontage', to: 'longchang-kongjiang', along: 'road:隆昌路' },

  'bay-east': { from: 'bay-south', to: 'bay-north', along: 'road:国权北路' },
  'bay-top': { from: 'bay-north', to: 'bay-north-west', along: 'straight' },
  'bay-west': { from: 'bay-north-west', to: 'bay-south-west', along: 'road:国权北路>-320,115' },
  'bay-bottom': { from: 'bay-south-west', to: 'bay-south', along: 'straight' },
};

/** Zones as rings of arcs; a minus sign runs the arc backwards. The island is its own shoreline. */
export const RINGS: Record<string, string[]> = {
  'huan-tongji': ['tongji-west', 'tongji-north', 'tongji-north-east', 'tongji-creek', 'tongji-kongjiang', 'kongjiang-shared', 'tongji-dalian', 'tongji-south'],
  'dalian-road-hq-area': ['dalian-west', 'pingliang-shared', 'dalian-tongbei', 'dalian-link', 'dalian-dahushan', 'kongjiang-shared'],
  'binjiang-south': ['south-start', 'south-pingliang-west', 'pingliang-shared', 'south-pingliang', 'dinghai-shared', 'south-canal', 'south-bank'],
  'binjiang-mid-north': ['north-pingliang', 'north-jungong', 'north-end', 'north-bank', 'north-canal', '-dinghai-shared'],
  'da-chuangzhi': ['-tongji-north', '-chuangzhi-huihe', '-chuangzhi-songhuajiang', '-chuangzhi-handan', '-chuangzhi-south-west', '-chuangzhi-jipu', '-chuangzhi-sanmen', '-chuangzhi-guoquan', '-chuangzhi-north', '-chuangzhi-north-east', '-chuangzhi-east', '-chuangzhi-guodingdong', '-chuangzhi-guoding', '-chuangzhi-siping'],
  'da-chuanggu': ['chuanggu-north', 'chuanggu-west', 'chuanggu-south', 'chuanggu-east'],
  'bay-valley': ['bay-east', 'bay-top', 'bay-west', 'bay-bottom'],
};
