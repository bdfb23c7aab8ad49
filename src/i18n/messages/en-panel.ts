import type { PanelTexts } from './zh-panel';

/** Texts of the side panel, the header and the pages. */
export const panelEn: PanelTexts = {
  header: {
    language: 'Language',
    languages: { zh: '中文', en: 'English' },
    appearance: 'Appearance',
    palettes: { day: 'Day', night: 'Night', contrast: 'High contrast' },
    startAgain: 'Start again',
    home: 'Back to the overview',
  },
  skip: {
    label: 'Skip links',
    list: 'Skip to list',
    map: 'Skip to map',
    pastMap: 'Skip the map, back to the list',
  },
  sheet: {
    label: 'Content panel',
    handle: {
      peek: 'Pull the panel half way up',
      half: 'Pull the panel all the way up',
      full: 'Lower the panel',
    },
  },
  status: {
    loading: 'Loading the facts…',
    failed: 'The facts could not be loaded',
    failedWhat: 'What went wrong',
    failedWhere: 'Where',
    failedRemedy: 'What to do',
    retry: 'Load again',
    leftOut: (count) =>
      `${count} ${count === 1 ? 'record' : 'records'} did not pass the check and ${count === 1 ? 'is' : 'are'} not shown`,
    leftOutShow: 'Show which',
    crashedPanel: 'This panel has met an error; the map is not affected.',
    crashedMap: 'The map has met an error; the list is not affected.',
    notLoaded: 'The network is gone, and this part was not loaded before. Try again once it is back.',
    again: 'Show again',
  },
  notices: {
    label: 'Notices',
    linkPartIgnored: (part) => `Part of the link was not understood and was ignored: "${part}"`,
    linkNewer: 'This link comes from a newer version; only what is understood here was opened',
    recordUnknown: (id) => `The record ${id} was not found; this is the overview`,
    layerFailed: (file) => `A map layer could not be loaded (${file})`,
    offline: 'The network is gone; what has been loaded keeps working',
    shortlistFull: (most) => `The shortlist holds ${most} entries; take one off first`,
    linkCopied: 'Link copied',
    factsUpdated: (date) => (date === null ? 'Facts updated' : `Facts updated to ${date}`),
    factsKept: (file, why) => `The new facts were not taken; the former ones stay. ${file}: ${why}`,
    dismiss: 'Dismiss',
  },
  opened: (name) => `Opened: ${name}`,
  separator: ', ',
  comma: ', ',
  asOf: 'as of ',
  statusAsOf: (status, date) => `${status}, ${date}`,
  stale: 'dated',
  lowConfidence: 'low confidence',
  unknownRecord: 'No such record',
  unknownRecordText:
    'The record that the link names is not among the facts held here. Try the overview or the list of all records.',
};
