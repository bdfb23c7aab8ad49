import type { PageId } from '../../src/store/pages';

/** What a visitor can meet, besides the pages by name. */
type State =
  | 'overview'
  | 'zone'
  | 'place'
  | 'plan'
  | 'site report'
  | 'source opened'
  | 'layers opened'
  | 'sheet of a phone'
  | 'search list'
  | 'map divided'
  | 'map by keyboard'
  | 'help of the keys'
  | 'no graphics'
  | 'graphics lost'
  | 'facts failed'
  | 'frame of another page'
  | 'unattended screen'
  | 'office page'
  | 'forced colours';

/**
 * Every surface and state, with the browser test in which axe looks at it and finds nothing, and words of that test
 * by which the place is found. A new page that nobody looks at does not compile; a test that no longer looks fails.
 */
export const surfaces: Readonly<Record<PageId | State, readonly [file: string, words: string]>> = {
  overview: ['access', 'messagesIn(language).title'],
  zone: ['access', '...zones'],
  place: ['access', 'place, plan'],
  plan: ['access', 'place, plan'],
  'source opened': ['access', 'an open source and open layers'],
  'layers opened': ['access', 'an open source and open layers'],
  'sheet of a phone': ['access', 'at each height of the sheet'],
  directory: ['access', "'directory'"],
  sources: ['access', "'sources'"],
  plans: ['access', "'plans'"],
  indicators: ['access', "'indicators'"],
  industries: ['access', "'industries'"],
  yangpu: ['access', "'yangpu'"],
  policies: ['access', "'policies'"],
  programmes: ['access', "'programmes'"],
  'search list': ['search', 'while the list is open'],
  shortlist: ['shortlist', "'shortlist'"],
  takeaway: ['takeaway', "'takeaway'"],
  compare: ['compare', "'compare'"],
  weights: ['weights', "'weights'"],
  targets: ['targets', "'targets'"],
  gaps: ['gaps', "'gaps'"],
  measure: ['measure', "'measure'"],
  uploads: ['uploads', "'uploads'"],
  dossier: ['dossier', "'dossier'"],
  'site report': ['site', 'site-'],
  'map divided': ['split', 'split'],
  'map by keyboard': ['without-map', 'steps from feature to feature'],
  'help of the keys': ['without-map', 'shows all keys'],
  'forced colours': ['without-map', "forcedColors: 'active'"],
  'no graphics': ['graphics', 'no-webgl'],
  'graphics lost': ['graphics', 'lost'],
  'facts failed': ['failures', 'violationsIn'],
  'frame of another page': ['embed', 'embed'],
  'unattended screen': ['kiosk-arrangement', 'violationsIn'],
  'office page': ['office', 'violationsIn'],
};
