import type { Node } from './plan';

/** Where the outlines turn or meet. */
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
  'frontage-corner': {
    cross: ['road:黄兴路+宁国路>-255,-115', 'road:长阳路>82,-126'],
    near: [121.5275, 31.2685],
  },
  'longchang-frontage': { cross: ['road:隆昌路', 'road:长阳路>82,-126'], near: [121.542, 31.2768] },
  'longchang-kongjiang': { cross: ['road:隆昌路', 'road:控江路'], near: [121.5315, 31.2868] },
  // Bay Valley: west of North Guoquan Road
  'bay-south': { on: 'road:国权北路', near: [121.4999, 31.3392] },
  'bay-north': { on: 'road:国权北路', near: [121.5033, 31.3463] },
  'bay-north-west': { on: 'road:国权北路>-320,115', near: [121.4999, 31.3473] },
  'bay-south-west': { on: 'road:国权北路>-320,115', near: [121.4965, 31.3402] },
};
