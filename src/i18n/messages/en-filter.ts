import type { FilterTexts } from './zh-filter';

/** What pages say while a filter is on. */
export const filterEn: FilterTexts = {
  bar: 'Filter',
  active: (choices, shown, total) =>
    `${choices} ${choices === 1 ? 'filter' : 'filters'} on, ${shown} of ${total} shown`,
  adjust: 'Adjust',
  adjustLabel: 'Adjust the filter',
  clear: 'Clear',
  clearLabel: 'Clear the filter',
  cleared: 'The filter is cleared',
  narrowed: (shown, total) => `Filter on: ${shown} of ${total} shown`,
  leftOut: (list) => `Left out by the filter: ${list}`,
};
