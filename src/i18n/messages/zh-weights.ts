/** 百分号与后面的汉字之间空一格。 */
const spaced = (text: string) => (text.endsWith('%') ? `${text} ` : text);

/** 权重与排名页的文案。 */
export const weightsZh = {
  lead: '按所选准则和权重给各处打分，并看第一名稳不稳。得分是相对的，只在所比较的几处之间有意义。',
  ranking: '排名',
  methods: {
    minMax: { name: '按差距', aside: '极差标准化，加权平均' },
    ranks: { name: '按名次', aside: '名次换算，加权平均（波达计数）' },
  },
  first: (names: string, count: number) => (count > 1 ? `${names}并列第一` : `${names}第一`),
  agree: (first: string) => `两种方法都是${first}。`,
  differ: (byDistance: string, byPlace: string) =>
    `两种方法结果不同：按差距，${byDistance}；按名次，${byPlace}。`,
  below: '首位之后的名次，两种方法不尽相同。',
  nobody: '没有一处有得分',
  noWeights: '权重都是 0，没有排名。请给至少一项准则加上权重。',
  noCriteria: '没有一项指标在两处以上有数值，无从排名。',
  working: '底图正在量算，量好后在此显示排名。',
  failed: '底图未能量算，量算的指标不在其中。',
  lost: (count: number) => `链接中有 ${count} 项准则在所比较的几处没有两个以上的数值，未计入。`,
  missingDecides: (names: string) => `缺失的数值可能左右第一名：若数值齐全，居首的可能是${names}。`,
  missingDecidesBy: (method: string, names: string) =>
    `缺失的数值可能左右第一名：${method}计，若数值齐全，居首的可能是${names}。`,
  score: (score: string) => `得分 ${score}`,
  noScore: '没有可用的数值',
  bounds: (low: string, high: string) => `缺失的若取最差或最好：${low} 至 ${high}`,
  scale: '得分从 0（样样最差）到 1（样样最好）；细线是缺失数值取最差到最好时的范围。',
  criteria: '准则与权重',
  criteriaNote:
    '只有权重之间的比例起作用。色条表示：其余权重比例不变时，这一项占多大比重谁居首；竖线是现在的占比。',
  weightOf: (name: string) => `“${name}”的权重`,
  weightNumber: (name: string) => `“${name}”的权重数值`,
  points: (points: number, share: string) => `${points}，占 ${share}`,
  shareOf: (share: string) => `占 ${share}`,
  better: (name: string) => `“${name}”怎样为好`,
  directions: { higher: '高者为好', lower: '低者为好' },
  remove: (name: string) => `去掉准则：${name}`,
  equal: '权重改为相同',
  reset: '恢复默认准则',
  choose: '选择准则',
  chosen: (count: number, most: number) => `已选 ${count} 项，最多 ${most} 项`,
  hasValues: (known: number, all: number) => `${known}/${all}`,
  hasValuesLong: (known: number, all: number) => `${all} 处中 ${known} 处有数值`,
  lastStays: '至少保留一项。',
  bases: { published: '来源公布', measured: '底图量算', reported: '地点报告', counted: '本图计数' },
  percent: (share: string) => `${share}%`,
  or: '，或',
  stable: {
    whole: (names: string, criterion: string, count: number) =>
      `无论“${criterion}”占多大比重，${names}都${count > 1 ? '并列第一' : '居第一'}。`,
    within: (names: string, criterion: string, ranges: string, count: number) =>
      `“${criterion}”的占比${spaced(ranges)}时，${names}都${count > 1 ? '并列第一' : '居第一'}。`,
    only: (names: string, criterion: string, points: string, count: number) =>
      `只有“${criterion}”的占比${spaced(points)}时，${names}才${count > 1 ? '并列第一' : '居第一'}。`,
    between: (from: string, to: string) => `在 ${from} 至 ${to} 之间`,
    upTo: (to: string) => `不超过 ${to}`,
    from: (from: string) => `不低于 ${from}`,
    exactly: (at: string) => `恰为 ${at}`,
    justUnder: (whole: string) => `不到 ${whole}`,
    justOver: (none: string) => `高于 ${none}`,
    rivals: (names: string) => `其余占比下居首的：${names}。`,
    alone: '这是唯一的准则，占比总是 100%。',
  },
  values: '数值与换算',
  valuesNote: '每格先是数值，点旁边的标记看出处或方法；下一行是换算到 0 至 1 后的分值，依次按差距、按名次。',
  valuesRegion: '各处数值表，可左右滚动',
  grade: (byDistance: string, byPlace: string) => `${byDistance} · ${byPlace}`,
  gradeLong: (byDistance: string, byPlace: string) => `按差距 ${byDistance}，按名次 ${byPlace}`,
  weightColumn: (share: string) => `权重 ${share}`,
  how: '怎样计算',
  explained: {
    minMax:
      '按差距：每项准则上，最差的一处为 0，最好的一处为 1，其余按差距折算，再按权重平均。它保留差距的大小，但一个极端值会把其他各处挤到一起。',
    ranks:
      '按名次：每项准则上排出名次，末位为 0，首位为 1，数值相同的共享平均名次，再按权重平均，即波达计数。它不受极端值影响，但看不出差距的大小。',
    equal: '某项准则上各处数值相同，或只有一处有数值时，都记 0.5，不偏向谁。',
    missing:
      '缺失不等于零。某处缺少的准则不计入它的得分，权重按比例分给它有数值的准则；同时给出缺失数值取最差和最好时的得分。',
    values: '这里用各指标的原值，不除以面积或企业数。没有优劣之分的指标，由你选定高低何者为好。',
    stability:
      '占比范围是解方程求出的，不是逐点试出来的：得分是占比的分式函数，第一名只可能在两条曲线相交处易主，所有交点都已算出。',
    sources:
      '方法出处：经济合作与发展组织、欧盟委员会联合研究中心《综合指标编制手册》，2008 年，第五步“标准化”；权重灵敏度参照 Triantaphyllou 与 Sánchez，《Decision Sciences》第 28 卷，1997 年。',
  },
};

export type WeightsTexts = typeof weightsZh;
