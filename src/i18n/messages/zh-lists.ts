/** 长列表的末尾。 */
export const listsZh = {
  more: (count: number) => `再显示 ${count} 条`,
  left: (count: number) => `还有 ${count} 条未显示`,
};

export type ListTexts = typeof listsZh;
