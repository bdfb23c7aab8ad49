import type { Position } from 'geojson';

/** How each outline was drawn, how far off it may typically be (metres), and a label place set by hand where it helps. */
export type Words = { zh: string; en: string; errorMetres: number; label?: Position };

export const ZONE_WORDS: Record<string, Words> = {
  'da-chuangzhi': {
    zh: '官方未公布边界。本图沿殷高东路、国和路、国定东路、国定路、四平路、中山北二路、邯郸路、吉浦路、三门路和国权北路勾画，使面积接近公布的8.2平方公里；转角取圆。',
    en: 'No official boundary is published. Drawn along East Yingao, Guohe, East Guoding, Guoding, Siping, North Zhongshan No. 2, Handan, Jipu, Sanmen and North Guoquan Roads so that the area comes near the published 8.2 km²; corners are rounded.',
    errorMetres: 500,
    label: [121.4968, 31.3092],
  },
  binjiang: {
    zh: '官方未公布边界。由南段和中北段两块示意范围合并而成；河岸按岸线平滑，道路一侧取道路中心线。',
    en: 'No official boundary is published. The two indicative sections, south and middle-north, taken together; the river side follows the bank, smoothed, the land side road centre lines.',
    errorMetres: 250,
    label: [121.54, 31.2662],
  },
  'binjiang-south': {
    zh: '按“秦皇岛路、平凉路、定海路至江边”的公开文字勾画；河岸略去码头和内河口，取平滑线。',
    en: 'Drawn from the published words: Qinhuangdao Road, Pingliang Road and Dinghai Road to the river; the bank is smoothed over docks and creek mouths.',
    errorMetres: 150,
    label: [121.5258, 31.2585],
  },
  'binjiang-mid-north': {
    zh: '按“军工路沿线及以东”的公开文字勾画，西起平凉路、军工路，东至黄浦江和复兴岛运河西岸；北端止于区界附近，虬江口以北的岸线为推定。',
    en: 'Drawn from the published words "along and east of Jungong Road": from Pingliang and Jungong Roads to the Huangpu River and the west bank of the Fuxing Island Canal. The north end near the district edge and the bank north of the Qiujiang mouth are inferred.',
    errorMetres: 300,
    label: [121.5476, 31.3158],
  },
  'fuxing-island': {
    zh: '沿复兴岛岸线勾画，略去码头凸出部分；按水边线计，面积小于公布数。',
    en: 'Follows the shoreline of the island, smoothed over jetties. Measured to the water edge, so smaller than the published areas.',
    errorMetres: 40,
    label: [121.5593, 31.2858],
  },
  'da-chuanggu': {
    zh: '官方未公布边界。取控江路、隆昌路、长阳路、黄兴路之间的街区，并向黄兴路以西约280米、长阳路以南约150米外扩，以容纳长阳创谷、互联宝地和城市概念园。',
    en: 'No official boundary is published. The block between Kongjiang, Longchang, Changyang and Huangxing Roads, widened by about 280 m west of Huangxing Road and 150 m south of Changyang Road to hold Changyang Campus, B-link and the City Concept Park.',
    errorMetres: 350,
    label: [121.5294, 31.2797],
  },
  'huan-tongji': {
    zh: '按2015年公开的五条边（控江路、大连西路、密云路、中山北二路、杨树浦港）勾画，大连西路以东沿大连路接至控江路；该描述已久，仍属示意。',
    en: 'Follows the five edges published in 2015 (Kongjiang Road, West Dalian Road, Miyun Road, North Zhongshan No. 2 Road, Yangshupu Creek), with Dalian Road closing the gap to Kongjiang Road. The description is old and the outline remains indicative.',
    errorMetres: 100,
    label: [121.5083, 31.2808],
  },
  'dalian-road-hq-area': {
    zh: '官方未公布边界。取大连路以东、控江路与平凉路之间，东侧以通北路、打虎山路为界，为本图自行选取。',
    en: 'No official boundary is published. East of Dalian Road between Kongjiang and Pingliang Roads; the east side, Tongbei and Dahushan Roads, is our own choice.',
    errorMetres: 400,
  },
  'bay-valley': {
    zh: '官方未公布边界。沿国权北路西侧勾画，大小接近公布的27公顷用地。',
    en: 'No official boundary is published. Drawn along the west side of North Guoquan Road at about the published 27 hectares of land.',
    errorMetres: 200,
  },
};

export const LINE_WORDS: Record<string, Words> = {
  'da-chuangzhi-corridor': {
    zh: '示意带：沿轨道交通10号线从四平路经同济大学、国权路、五角场、江湾体育场、三门路、殷高东路至新江湾城，再接湾谷；平滑绘制，不代表用地范围。',
    en: 'A schematic ribbon along Metro Line 10 from Siping Road past Tongji University, Guoquan Road, Wujiaochang, Jiangwan Stadium, Sanmen Road and East Yingao Road to Xinjiangwancheng, then on to Bay Valley. Smoothed; it is not a land boundary.',
    errorMetres: 200,
  },
  'binjiang-belt': {
    zh: '示意带：自大连路起，沿南段江岸内侧约250米，经复兴岛运河，再沿中北段江岸至区界附近；大创谷为内陆支线。平滑绘制，不代表用地范围。',
    en: 'A schematic ribbon from Dalian Road, about 250 m inside the south bank, by the Fuxing Island Canal and on inside the north bank to the district edge, with Da Chuanggu as its inland branch. Smoothed; it is not a land boundary.',
    errorMetres: 250,
  },
  'yangshupu-creek': {
    zh: '由水面图层的河道面提取的中心线，略作平滑。',
    en: 'Centre line of the creek in the water layer, slightly smoothed.',
    errorMetres: 20,
  },
};
