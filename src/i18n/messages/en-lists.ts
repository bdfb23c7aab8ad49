import type { ListTexts } from './zh-lists';

/** The end of a long list. */
export const listsEn: ListTexts = {
  more: (count) => `Show ${count} more`,
  left: (count) => `${count} not shown yet`,
};
