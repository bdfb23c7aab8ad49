/** 底图选择的文案。 */
export const backdropZh = {
  title: '底图',
  embedded: '内置底图（离线可用）',
  schematic: '仅示意：河流与一廊一带',
  trying: '正在连接…',
  carriedOut: '图片、打印件和报告始终用内置底图。',
  credit: (credit: string, datum: string) => `底图：${credit}（${datum}）`,
  shifted: 'GCJ-02，已移正到 WGS-84',
  review: (number: string) => `底图审图号：${number}`,
  noReview: (reason: string) => `底图无审图号：${reason}`,
  gone: (name: string, host: string, why: string) =>
    `底图“${name}”（${host}）没有显示：${why}。已用内置底图。`,
  why: {
    'key-missing': '服务器上的 keys.json 里没有它的密钥',
    'key-malformed': 'keys.json 里它的密钥含有不该有的字符',
    'keys-unreadable': '服务器上没有可读的 keys.json',
    refused: (status: number) => `对方拒绝了请求（HTTP ${status}）；密钥可能无效、未授权本域名或超出配额`,
    missing: '对方没有这里的瓦片（HTTP 404）',
    status: (status: number) => `对方出错（HTTP ${status}）`,
    unreachable: '连不上；可能没有网络，或对方不许本网页读取',
    slow: '等了 12 秒没有回应',
    'no-picture': '对方给的不是图片',
    'no-style': '对方给的不是 JSON',
    'not-a-style': '对方给的不是第 8 版的地图样式',
    'too-many-layers': '样式的图层太多',
    'nothing-left': '样式里没有能铺在下面的图层',
    'strange-host': (host: string) => `样式要从未列入配置的主机取数据：${host}`,
    invalid: (detail: string) => `样式不合规范：${detail}`,
  },
};

export type BackdropTexts = typeof backdropZh;
