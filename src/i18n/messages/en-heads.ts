import type { HeadTexts } from './zh-heads';

/** Buttons beside the title of a page, and the way to a site of one's own. */
export const headsEn: HeadTexts = {
  keep: 'Shortlist',
  keepNamed: (name) => `Shortlist: ${name}`,
  kept: (name, count) => `${name} kept, ${count} on the shortlist`,
  left: (name, count) => `${name} taken off, ${count} on the shortlist`,
  around: 'Around this place',
  aroundNote: 'on foot, nearest stations, metro times',
  aroundArea: 'Site report from the middle',
  aroundZone: 'measured from the point where its name stands',
  byAddress: 'A road or a station can also be found in the search.',
};
