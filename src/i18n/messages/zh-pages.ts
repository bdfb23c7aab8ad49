/** 各页面的标题与说明。 */
export const pagesZh = {
  overview: {
    name: '总览',
    lead: '从环同济、大创智到湾谷是一廊，从大连路、大创谷到滨江是一带，复兴岛居其江心：五个片区连成杨浦的科创带。',
    reading: '怎样读这条科创带',
    structures: { corridor: '一廊', belt: '一带', 'island-and-wings': '滨江之内' },
    zones: '五个片区',
    whole: '全区',
    figures: '全区主要数字',
    industries: '产业体系“1+2+3+4”',
    method: '片区范围均为示意，没有公布的边界。每个数字都注明日期和来源。',
  },
  yangpu: { name: '杨浦区', lead: '不归属单一片区、适用于全区或全市的记录。' },
  directory: {
    name: '全部记录',
    lead: '地图所示内容的完整列表，按类别排列。',
    filter: '筛选（中文或英文）',
    shown: (shown: number, total: number) => `显示 ${shown} / ${total} 条`,
    none: '没有符合的记录。可以少输入几个字，或换一种语言。',
  },
  sources: {
    name: '来源与方法',
    lead: '本图所用的全部来源，以及资料怎样读取、位置怎样确定。',
    list: '全部来源',
    cited: (count: number) => `${count} 条记录引用`,
    method: '方法',
    licences: '许可',
    mapLaw: '地图说明',
    open: '打开来源',
    noLink: '无公开网址',
    noDate: '未注明日期',
    methodTexts: [
      '片区边界没有公布。图上的范围依据来源中的文字描述和道路、水系勾绘，仅为示意；误差随片区注明。',
      '地点只在来源给出可核对的地址或图上可定位时才落点；位置不准的标明误差，没有公布地点的只列名，不落点。',
      '数字按原文口径存一次，中英文的写法由同一数值换算。目标、预计与实际分开标示，绝不混用。',
      '来源说的是它发布时的情况。超过使用期限的数字标为“数据较旧”；目标到期后没有查到新数字的，如实写明。',
      '产业标签和部分片区归属是编者的归类，不是公布内容，均有标注。',
    ],
    licenceTexts: [
      '底图数据 © OpenStreetMap 贡献者，按开放数据库许可（ODbL）使用。',
      '字体：思源黑体（Noto Sans SC），SIL 开放字体许可。',
      '文字由本项目自行撰写，事实出处见各条引文。',
    ],
    mapLawTexts: [
      '坐标系 WGS-84（与 CGCS2000 在此比例尺下一致）。',
      '本图为示意图，未取得审图号，不作划界依据；不显示行政区界线。对外公开展示前须按规定送审。',
    ],
  },
  plans: { name: '规划与目标', lead: '全区的目标、量化指标目标与规划任务。' },
  policies: { name: '政策与服务', lead: '面向企业、人才和成果转化的政策、服务与做法。' },
  programmes: { name: '计划、活动与称号', lead: '计划与项目、赛事与会议、示范与称号。' },
  industries: { name: '产业体系', lead: '“1+2+3+4”产业体系，以及走廊和片区各自的产业方向。' },
  indicators: { name: '指标', lead: '有来源的数值，按指标列出；实际、目标与预计分开标示。' },
};

export type PageTexts = typeof pagesZh;
