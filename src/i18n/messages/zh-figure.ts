/** 报告用图里的文字；随图一起载入。 */
export const figureZh = {
  five: '五个片区',
  several: (count: number) => `${count} 处比较`,
  of: (subject: string, among: string) => `${subject}：${among}`,
  divided: (subject: string, per: string) => `${subject}（${per}）`,
  table: '指标比较表',
  indicator: '指标',
  unit: (unit: string) => `单位：${unit}`,
  unitsWithValues: '单位写在数值后',
  per: (per: string) => `口径：${per}`,
  covered: (share: string) => `底图覆盖该范围的 ${share}`,
  methods: '定义与方法',
  sources: '资料来源',
  numbered: '圆内数字与颜色：片区',
  ring: '片区以外的对象；颜色随所属片区',
  hatched: '没有公布、不详或不适用，不等于零',
  outline: '范围为示意，没有公布的边界',
  marks: '数值后方括号：数字指资料来源，字母指定义与方法',
  deeper: '颜色越深，数值越大',
  larger: '圆越大，数值越大',
  noValue: '没有数值',
  made: (date: string) => `制图：杨浦科创带地图，${date}`,
  page: (number: number, of: number) => `第 ${number} 页，共 ${of} 页`,
  continued: (name: string) => `${name}（续）`,
};

export type FigureTexts = typeof figureZh;
