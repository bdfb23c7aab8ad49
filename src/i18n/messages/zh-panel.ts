/** 侧栏、页眉与各页面的文案。 */
export const panelZh = {
  header: {
    language: '语言',
    languages: { zh: '中文', en: 'English' },
    appearance: '外观',
    palettes: { day: '日间', night: '夜间', contrast: '高对比' },
    startAgain: '重新开始',
    home: '回到总览',
  },
  skip: { label: '快速跳转', list: '跳到列表', map: '跳到地图', pastMap: '跳过地图，回到列表' },
  sheet: {
    label: '内容面板',
    handle: { peek: '把面板拉到一半', half: '把面板拉满', full: '收起面板' },
  },
  status: {
    loading: '正在装载资料…',
    failed: '资料没有装载成功',
    failedWhat: '出了什么问题',
    failedWhere: '在哪里',
    failedRemedy: '怎么办',
    retry: '重新装载',
    leftOut: (count: number) => `有 ${count} 条记录未通过检查，未予显示`,
    leftOutShow: '查看是哪些',
    crashedPanel: '这一栏出现错误，地图不受影响。',
    crashedMap: '地图出现错误，列表不受影响。',
    again: '重新显示',
  },
  notices: {
    label: '提示',
    linkPartIgnored: (part: string) => `链接中的“${part}”无法识别，已忽略`,
    linkNewer: '这个链接来自更新的版本，只打开了能识别的部分',
    recordUnknown: (id: string) => `没有找到链接所指的记录（${id}），已回到总览`,
    layerFailed: (file: string) => `一个图层没有装载成功（${file}）`,
    offline: '网络已断开；已装载的内容照常可用',
    dismiss: '知道了',
  },
  opened: (name: string) => `已打开：${name}`,
  separator: '、',
  comma: '，',
  asOf: '截至',
  statusAsOf: (status: string, date: string) => `${status}，${date}`,
  stale: '数据较旧',
  lowConfidence: '可信度低',
  unknownRecord: '没有这条记录',
  unknownRecordText: '链接所指的记录不在现有资料中。可以从总览或全部记录中查找。',
};

export type PanelTexts = typeof panelZh;
