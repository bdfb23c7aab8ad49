import type { DossierTexts } from './zh-dossier';

/** Texts of the site dossier. */
export const dossierEn: DossierTexts = {
  title: 'Site dossier',
  zonesSubtitle: 'The five zones, with their sources',
  bar: {
    label: 'Dossier actions',
    print: 'Print or save as PDF',
    back: 'Back',
    drawing: 'The maps are still being drawn; printing waits for them.',
    hint: 'A4. To get a file, choose "Save as PDF" in the print window.',
  },
  made: (date) => `Made on ${date}`,
  chosen: 'Contents',
  emptyList: 'The shortlist is empty, so the five zones are presented.',
  scan: 'The live map',
  scanNote: 'Scan to open the same.',
  scanShort: 'The code leaves out the notes.',
  map: {
    overview: 'Overview',
    reach: 'Reach on foot, with minutes by metro beside the stations',
    alt: (what) => `Map: ${what}`,
    drawing: 'Drawing the map…',
    failed: 'This device did not draw the map; scan the code for the live one.',
    north: 'N',
  },
  parts: {
    figures: 'Figures',
    there: 'What is there',
    steps: 'Progress',
    news: 'Later news',
    near: 'Nearest',
    onFoot: 'Within 15 minutes on foot',
    industries: 'Industries within 15 minutes',
    own: 'Own note',
    members: 'Made up of',
    outline: 'Outline',
  },
  columns: { figure: 'Figure', value: 'Value', date: 'Date', to: 'To', way: 'On foot' },
  counted: (title, count) => `${title} ${count}`,
  within: (minutes, count) => `${count} ${count === 1 ? 'place' : 'places'} within ${minutes} minutes`,
  more: (count) => `and ${count} more, on the live map`,
  coordinates: (latitude, longitude) => `${latitude}° N, ${longitude}° E`,
  outline: (error, method) => `Indicative, no published boundary; ${error}. ${method}`,
  expected: 'expected',
  dated: 'dated',
  sited: (words, method) => `${words}. ${method}`,
  unknown: (id) => `No such record (${id}).`,
  site: {
    working: 'The site report is still being made.',
    failed: 'The site report could not be made; try again on the live map.',
    noWalk: 'no way on foot known',
    straight: (metres) => `${metres} straight`,
    way: (minutes, metres, basis) => `${minutes}, ${metres}, ${basis}`,
    nearestStation: (name) => `on foot to ${name} station`,
    places: 'places within 15 minutes on foot',
    stations: 'stations within 30 minutes by metro',
    measured: 'measured',
    minutes: (count) => `${count} min`,
    count: (count) => `${count}`,
    stationCount: (count) => `${count}`,
    incomplete: (layers) =>
      `These parts of the base map could not be read: ${layers}. The results are incomplete.`,
  },
  notes: {
    title: 'Sources and methods',
    lead: 'Each raised number in the text points to one of these.',
    count:
      'Counts: records held on this map, each with sources of its own; what it does not hold is not counted.',
    outline:
      'Outlines follow the words of the sources, streets and water; they are indicative, since no boundary has been published. Errors are typical values, not bounds.',
    straight:
      'Straight distances are reckoned from WGS-84 coordinates, within 0.2 % of the distance on the ellipsoid, and rounded to 10 m.',
    point: 'The point was chosen on the map by the visitor: WGS-84, to about one metre.',
    own: "The visitor's own note, unverified, not part of the facts of this map.",
  },
  about: {
    title: 'About this dossier',
    facts: (date) =>
      `The newest fact is of ${date}; a source speaks of its own time. Check what is marked "dated" before quoting it.`,
    outlines:
      'All outlines of zones, corridor and belt are indicative; no boundary has been published. Places without a published site are listed by name and not pinned.',
    sent: 'Figures follow the definitions of their sources; targets and forecasts are marked and kept apart from actual figures.',
  },
};
