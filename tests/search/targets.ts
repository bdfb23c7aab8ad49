/** One target by each way of asking; what is found must have it among the first three. */
export interface Target {
  readonly id: string;
  readonly han: string;
  readonly pinyin: string;
  readonly initials: string;
  readonly english: string;
  /** With one mistake of the hand. */
  readonly typo: string;
}

const target = (
  id: string,
  han: string,
  pinyin: string,
  initials: string,
  english: string,
  typo: string,
): Target => ({ id, han, pinyin, initials, english, typo });

export const targets: readonly Target[] = [
  target('da-chuangzhi', '大创智', 'dachuangzhi', 'dcz', 'Da Chuangzhi', 'dachungzhi'),
  target('binjiang', '滨江', 'bin jiang', 'bj', 'binjiang', 'binjaing'),
  target('da-chuanggu', '大创谷', 'dachuanggu', 'dcg', 'da chuanggu', '大闯谷'),
  target('huan-tongji', '环同济', 'huantongji', 'htj', 'huan-tongji', 'huantonji'),
  target('fuxing-island', '复兴岛', 'fuxingdao', 'fxd', 'fuxing island', 'fuxing ilsand'),
  target('bay-valley', '湾谷', 'wangu', 'wg', 'bay valley', 'bay vally'),
  target(
    'dalian-road-hq-area',
    '大连路总部',
    'dalianluzongbu',
    'dllzb',
    'dalian headquarters',
    '大连路总布集聚区',
  ),
  target(
    'da-chuangzhi-corridor',
    '科创走廊',
    'kechuangzoulang',
    'kczl',
    'innovation corridor',
    'inovation corridor',
  ),
  target('one-corridor-one-belt', '一廊一带', 'yilangyidai', 'ylyd', 'one corridor one belt', '一郎一带'),
  target('wujiaochang', '五角场', 'wujiaochang', 'wjc', 'wujiaochang', 'wujaiochang'),
  target('kic', '创智天地', 'chuangzhitiandi', 'cztd', 'KIC', 'knowlege innovation'),
  target('changyang-campus', '长阳创谷', 'changyangchuanggu', 'cycg', 'changyang campus', 'changyang camups'),
  target('b-link', '互联宝地', 'hulianbaodi', 'hlbd', 'b-link', 'hulainbaodi'),
  target('sufe', '上海财经大学', 'shanghaicaijingdaxue', 'shcjdx', 'SUFE', 'shanghaicaijindaxue'),
  target(
    'sufe-financial-valley',
    '财大金融谷',
    'caidajinronggu',
    'cdjrg',
    'financial valley',
    'finacial valley',
  ),
  target('tongji', '同济大学', 'tongjidaxue', 'tjdx', 'tongji university', 'tongji univercity'),
  target('fudan', '复旦大学', 'fudandaxue', 'fddx', 'fudan', 'fudandaxeu'),
  target(
    'bilibili-hq',
    '哔哩哔哩总部',
    'bilibilizongbu',
    'blblzb',
    'bilibili head office',
    'bilibilli head office',
  ),
  target('meituan-shanghai', '美团', 'meituan', 'mtshkj', 'meituan', 'meitaun'),
  target('siemens-shanghai-center', '西门子', 'ximenzi', 'xmz', 'siemens', 'seimens'),
  target('stex', '上海技术交易所', 'jishujiaoyisuo', 'jsjys', 'technology exchange', '技术交意所'),
  target(
    'worldskills-museum',
    '世界技能博物馆',
    'shijiejineng',
    'sjjnbwg',
    'worldskills',
    'worldskils museum',
  ),
  target('ind-4-ai', '人工智能', 'rengong', 'rgzn', 'AI', 'rengonghzineng'),
  target('corridor-metaverse', '元宇宙', 'yuanyuzhou', 'yyz', 'metaverse', 'metavrese'),
  target('eight-finds', '创业八找', 'chuangyebazhao', 'cybz', 'eight finds', 'egiht finds'),
  target('talent-card', '人才服务一卡通', 'yikatong', 'ykt', 'talent service card', 'talnet card'),
  target(
    'yrd-map',
    '长三角创业地图',
    'changsanjiaochuangye',
    'csjcydt',
    'yangtze entrepreneurship map',
    '长三脚创业地图',
  ),
  target('students', '在校大学生', 'zaixiaodaxuesheng', 'zxdxs', 'university students', '在校大学声'),
  target(
    'map:station-20',
    '江湾体育场',
    'jiangwantiyuchang',
    'jwtyc',
    'jiangwan stadium',
    'jiangwan staduim',
  ),
  target('map:station-24', '邮电新村', 'youdianxincun', 'ydxc', 'youdian xincun', '邮电新屯'),
  target('map:road-028', '长阳路', 'changyanglu', 'cyl', 'changyang road', 'chnagyang road'),
  target('map:road-040', '殷行路', 'yinhanglu', 'yhl', 'yinhang road', 'yinhagn road'),
  target('map:label-29', '杨浦公园', 'yangpugongyuan', 'ypgy', 'yangpu park', 'yangpu prak'),
  target(
    'map:label-41',
    '秦皇岛路码头',
    'qinhuangdao',
    'qhdlmt',
    'qinhuangdao road wharf',
    'qinhuandgao wharf',
  ),
];
