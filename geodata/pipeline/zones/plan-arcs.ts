import type { Arc } from './plan';

/** Averaging window for the open river bank, metres. */
const PUXI = 320;

/** The stretches between nodes, each drawn once. */
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
  'chuanggu-west': {
    from: 'kongjiang-frontage',
    to: 'frontage-corner',
    along: 'road:黄兴路+宁国路>-255,-115',
  },
  'chuanggu-south': { from: 'frontage-corner', to: 'longchang-frontage', along: 'road:长阳路>82,-126' },
  'chuanggu-east': { from: 'longchang-frontage', to: 'longchang-kongjiang', along: 'road:隆昌路' },

  'bay-east': { from: 'bay-south', to: 'bay-north', along: 'road:国权北路' },
  'bay-top': { from: 'bay-north', to: 'bay-north-west', along: 'straight' },
  'bay-west': { from: 'bay-north-west', to: 'bay-south-west', along: 'road:国权北路>-320,115' },
  'bay-bottom': { from: 'bay-south-west', to: 'bay-south', along: 'straight' },
};
