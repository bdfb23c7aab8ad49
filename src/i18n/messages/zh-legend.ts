/** 图例。 */
export const legendZh = {
  corridor: '一廊：大创智科创走廊',
  belt: '一带：滨江国际创新秀带',
  approximate: '约略位置，圆面为误差范围',
  cluster: '多个地点，点按展开',
  station: '车站',
  reach: '步行 5、10、15 分钟可达',
  kilometre: '直线 1 公里',
  kept: '备选清单中的序号',
};

export type LegendTexts = typeof legendZh;
