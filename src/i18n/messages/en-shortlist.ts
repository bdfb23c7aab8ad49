import type { ShortlistTexts } from './zh-shortlist';

/** Texts of the shortlist's page. */
export const shortlistEn: ShortlistTexts = {
  lead: 'Keep the zones, places and free sites that you want to compare, each with a line of your own. The list travels in the link: whoever opens it sees the same.',
  empty: 'Nothing is kept yet',
  emptyAdvice: [
    'Open a zone or a place and press "Shortlist" beside its title.',
    'Choose a site on the map, read its report, and keep it.',
    'With two or more, compare them side by side.',
  ],
  toZones: 'To the five zones',
  list: 'What is kept',
  count: (count, most) => `${count} of ${most}`,
  note: (name) => `Note on ${name}`,
  notePlaceholder: 'Add a note',
  noteLength: (length, most) => `${length}/${most}`,
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  moved: (name, place, count) => `${name} is now number ${place} of ${count}`,
  remove: (name) => `Remove: ${name}`,
  removed: (name) => `Removed: ${name}`,
  clear: 'Clear all',
  cleared: (count) => `${count} ${count === 1 ? 'entry' : 'entries'} cleared`,
  undo: 'Undo',
  undone: 'Restored',
  unknown: 'No such record',
  unknownNote: (id) => `"${id}", named by the link, is not among the facts held here.`,
  onward: 'Next',
  compare: 'Side by side',
  compareNote: (count) =>
    count < 2 ? 'with fewer than two, the five zones' : `the first ${Math.min(count, 5)}`,
  takeaway: 'Take away and share',
  takeawayNote: 'pictures, tables, link, embedding',
  dossier: 'Site dossier',
  dossierNote: 'A4, a source for every figure',
  remember: 'Remember on this device',
  rememberNote:
    'Off unless you ask. While it is on, the list is kept in this browser and comes back on your next visit; switching it off deletes it. Leave it off on a shared device.',
  refused: 'This browser does not allow anything to be kept.',
};
