/** 搜索框的文案；随搜索框一同装载。 */
export const searchZh = {
  label: '搜索',
  placeholder: '搜索：汉字、拼音、首字母、英文',
  close: '取消',
  clear: '清除',
  results: '搜索结果',
  found: (total: number) => `找到 ${total} 项`,
  shown: (shown: number, total: number) => `共 ${total} 项，这里显示前 ${shown} 项`,
  near: '没有完全相符的，最接近的是：',
  loading: '正在准备搜索…',
  none: (query: string) => `没有找到“${query}”`,
  advice: '试试更短的词、拼音或首字母（如 wjc），或地铁线路（如 10号线）。',
  failed: '搜索没有装载成功。',
  retry: '重试',
  partial: '部分资料没有装载成功，结果可能不全。',
  kinds: { station: '地铁站', road: '道路', crossing: '路口' },
  labels: {
    park: '公园',
    university: '高校',
    landmark: '地标',
    wharf: '码头',
    bridge: '桥梁',
    subdistrict: '街道',
    other: '地名',
  },
  lines: (lines: readonly string[]) => `${lines.join('、')} 号线`,
};

export type SearchTexts = typeof searchZh;
