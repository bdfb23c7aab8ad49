/** 用键盘看地图。 */
export const keysZh = {
  region: '地图的键盘操作',
  button: '键盘操作',
  hint: '按 F 逐个看要素',
  walking: '方向键看下一个，回车打开，Esc 结束',
  title: '用键盘看地图',
  lead: '焦点在地图上时：',
  walkTitle: '逐个看要素（先按 F）',
  close: '关闭',
  rows: [
    { keys: ['方向键'], does: '移动地图' },
    { keys: ['+', '−'], does: '放大、缩小' },
    { keys: ['Shift + 上', 'Shift + 下'], does: '倾斜地图、放平地图' },
    { keys: ['Shift + 左', 'Shift + 右'], does: '转动地图' },
    { keys: ['F'], does: '开始或结束逐个看要素' },
    { keys: ['?'], does: '打开这份说明' },
    { keys: ['Tab'], does: '依次到五个片区和地图按钮' },
  ],
  walkRows: [
    { keys: ['方向键'], does: '到这个方向上的下一个片区、场所或车站' },
    { keys: ['Page Down', 'Page Up'], does: '从北到南的下一个、上一个；同一处的几个也这样看' },
    { keys: ['Home'], does: '回到离地图中间最近的一个' },
    { keys: ['Enter'], does: '打开；再按一次，焦点到它的页面' },
    { keys: ['Esc'], does: '结束，方向键重新移动地图' },
  ],
  stop: (name: string, kind: string, area: string) =>
    area === '' ? `${name}，${kind}` : `${name}，${kind}，${area}`,
  fromMiddle: '离地图中间最近',
  beside: (count: number) => `同一处还有 ${count} 个，按 Page Down`,
  edge: (side: string) => `往${side}没有更远的要素了`,
  nothing: '图上没有可以看的要素：图层或筛选把它们都隐去了',
  left: '已结束，方向键移动地图',
  zoom: (width: string) => `视野宽约 ${width}`,
  pitch: (degrees: number) => (degrees === 0 ? '从正上方看' : `倾斜 ${degrees}°`),
  bearing: (side: string) => `地图上方是${side}`,
  join: '；',
};

export type KeysTexts = typeof keysZh;
