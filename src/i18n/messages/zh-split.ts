/** 分屏对比的文案。 */
export const splitZh = {
  title: '分屏对比',
  farMap: '对面：杨浦科创带',
  divider: '分隔线',
  dividerAt: (percent: number, left: string, right: string) => `${percent}%，左侧${left}，右侧${right}`,
  left: '左',
  right: '右',
  sideLook: (palette: string, parts: readonly string[]) => [palette, ...parts].join('，'),
  names: { both: '双语地名', zh: '中文地名', en: '英文地名' },
  allLayers: '全部图层',
  fewerLayers: (count: number) => `隐去 ${count} 个图层`,
  oblique: '倾斜',
  options: '右侧设置',
  mode: '方式',
  modes: { swipe: '滑动', beside: '并排' },
  palette: '外观',
  labels: '地名文字',
  view: '视角',
  views: { flat: '俯视', oblique: '倾斜' },
  layers: '图层',
  swap: '左右对换',
  close: '结束对比',
  state: {
    loading: '正在绘制右侧地图…',
    ready: '',
    lost: '右侧地图显示中断，正在恢复。',
    failed: '这台设备画不出第二幅地图。',
  },
};

export type SplitTexts = typeof splitZh;
