/** 筛选生效时各页上的说明。 */
export const filterZh = {
  bar: '筛选',
  active: (choices: number, shown: number, total: number) =>
    `筛选中：${choices} 项条件，显示 ${shown} / ${total} 条`,
  adjust: '调整',
  adjustLabel: '调整筛选条件',
  clear: '清除',
  clearLabel: '清除筛选',
  cleared: '筛选已清除',
  narrowed: (shown: number, total: number) => `筛选中：显示 ${shown} / ${total}`,
  leftOut: (list: string) => `不符合筛选而未列出：${list}`,
};

export type FilterTexts = typeof filterZh;
