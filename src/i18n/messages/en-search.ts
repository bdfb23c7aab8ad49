import type { SearchTexts } from './zh-search';

/** Texts of the search field; they come with it. */
export const searchEn: SearchTexts = {
  label: 'Search',
  placeholder: 'Search in English, Chinese or pinyin',
  close: 'Cancel',
  clear: 'Clear',
  results: 'Search results',
  found: (total) => (total === 1 ? '1 result' : `${total} results`),
  shown: (shown, total) => `The first ${shown} of ${total} results`,
  near: 'Nothing fits exactly. The nearest:',
  loading: 'Getting the search ready…',
  none: (query) => `Nothing found for "${query}"`,
  advice: 'Try a shorter word, pinyin or initials (such as wjc), or a metro line (such as line 10).',
  failed: 'The search could not be loaded.',
  retry: 'Try again',
  partial: 'Part of the data could not be loaded, so some results may be missing.',
  kinds: { station: 'Metro station', road: 'Road', crossing: 'Crossing' },
  labels: {
    park: 'Park',
    university: 'University',
    landmark: 'Landmark',
    wharf: 'Wharf',
    bridge: 'Bridge',
    subdistrict: 'Sub-district',
    other: 'Place name',
  },
  lines: (lines) => `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.join(', ')}`,
};
