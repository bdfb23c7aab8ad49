import { type Wording, wording } from '../../../../../src/model/problem';

const again = ['请重新下载；此前的内容已读入', 'download it again; what came before has been read'] as const;

export const xmlBroken = wording('此处不合 XML 语法', 'XML syntax error here', ...again);
export const xmlTruncated = wording(
  '文件到此中断，没有结束标签',
  'the file breaks off here without its closing tag',
  ...again,
);
export const xmlForeign = (root: string): Wording =>
  wording(
    `根元素是 <${root}>，不是 <osm>`,
    `the root element is <${root}>, not <osm>`,
    '请取 OSM 提取文件；网页与变更文件（osmChange）不能用',
    'fetch an OSM extract; web pages and change files (osmChange) will not do',
  );
export const badNode = wording(
  '坐标缺失或超出经纬度范围',
  'its coordinates are missing or off the globe',
  '已略去此点；请在 OSM 中更正或重新下载',
  'left out; correct it in OSM or download again',
);
export const badNumber = wording(
  '编号不是整数',
  'its id is not a whole number',
  '已略去；请重新下载',
  'left out; download again',
);
export const badMember = wording(
  '成员编号或类型无效',
  'a member has no valid type or id',
  '已略去此成员；请重新下载',
  'this member is left out; download again',
);
export const pbfTruncated = wording(
  '文件在这一数据块中断',
  'the file breaks off within this block',
  ...again,
);
export const pbfFrame = wording(
  '此处不是 PBF 数据块的开头，其后无法再读',
  'no PBF block begins here; nothing after it can be read',
  ...again,
);
export const pbfBlock = wording(
  '这一数据块已损坏或压缩方式不受支持',
  'this block is damaged or packed in a way that is not supported',
  '已跳过此块；请重新下载',
  'this block is skipped; download again',
);
export const pbfFeature = (name: string): Wording =>
  wording(
    `文件需要本工具没有的能力“${name}”`,
    `the file asks for a feature that this tool lacks: ${name}`,
    '请取普通提取文件，不要带历史',
    'fetch a plain extract without history',
  );
