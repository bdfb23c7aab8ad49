/** 页面标题旁的按钮，和选取地点的入口。 */
export const headsZh = {
  keep: '列入备选',
  keepNamed: (name: string) => `列入备选：${name}`,
  kept: (name: string, count: number) => `${name}已列入备选，共 ${count} 项`,
  left: (name: string, count: number) => `${name}已移出备选，还有 ${count} 项`,
  around: '周边报告',
  aroundNote: '步行可达、最近车站、轨道交通时间',
  aroundArea: '片区中的地点报告',
  aroundZone: '从片区名称所在的一点量起',
  byAddress: '也可以在搜索框里找一条路或一座车站。',
};

export type HeadTexts = typeof headsZh;
