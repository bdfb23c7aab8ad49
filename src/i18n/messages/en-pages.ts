import type { PageTexts } from './zh-pages';

/** Titles and explanations of the pages. */
export const pagesEn: PageTexts = {
  overview: {
    name: 'Overview',
    lead: "A corridor from Huan-Tongji through Da Chuangzhi to Bay Valley; a belt from Dalian Road and Da Chuanggu to the riverside; Fuxing Island in the stream. Five zones make up Yangpu's innovation belt.",
    reading: 'How to read the belt',
    structures: { corridor: 'One corridor', belt: 'One belt', 'island-and-wings': 'Within Binjiang' },
    zones: 'The five zones',
    whole: 'Whole district',
    figures: 'Main figures of the district',
    industries: 'The industry system "1+2+3+4"',
    method:
      'All zone outlines are indicative; none has a published boundary. Every figure carries its date and source.',
  },
  yangpu: {
    name: 'Yangpu District',
    lead: 'Records that belong to no single zone and hold for the district or the city.',
  },
  directory: {
    name: 'All records',
    lead: 'The full list of what the map shows, by kind.',
    filter: 'Filter (Chinese or English)',
    shown: (shown, total) => `${shown} of ${total} shown`,
    none: 'Nothing matches. Try fewer letters, or the other language.',
  },
  sources: {
    name: 'Sources and method',
    lead: 'Every source used here, how it was read, and how sites were placed.',
    list: 'All sources',
    cited: (count) => `cited by ${count} ${count === 1 ? 'record' : 'records'}`,
    method: 'Method',
    licences: 'Licences',
    mapLaw: 'About the map',
    open: 'Open the source',
    noLink: 'No public address',
    noDate: 'undated',
    methodTexts: [
      'No zone boundary has been published. The outlines follow the words of the sources, streets and water; they are indicative, and each states its error.',
      'A place gets a pin only where a source gives an address that can be checked or the site can be found on a map. Imprecise sites state their error; unpublished sites are listed by name and never pinned.',
      'A figure is stored once, as published; the Chinese and English forms are derived from the same value. Targets and forecasts are kept apart from actual figures.',
      'A source speaks of its own time. Records and figures past their shelf life are marked "dated"; where no later figure was found after a target fell due, the page says so.',
      "Industry tags and some zone assignments are the editors' classification, not published, and are marked.",
    ],
    licenceTexts: [
      'Base map data © OpenStreetMap contributors, under the Open Database Licence (ODbL).',
      'Typeface: Noto Sans SC, SIL Open Font Licence.',
      "All texts were written for this project; the facts' origins are in the citations.",
    ],
    mapLawTexts: [
      'Datum WGS-84 (the same as CGCS2000 at this scale).',
      'A sketch map without a map-review number, not a statement of boundaries; administrative boundaries are not drawn. Public display in mainland China may require review first.',
    ],
  },
  plans: { name: 'Plans and targets', lead: "The district's goals, quantified targets, plans and tasks." },
  policies: {
    name: 'Policies and services',
    lead: 'Policies, services and practices for firms, talent and technology transfer.',
  },
  programmes: {
    name: 'Programmes, events and titles',
    lead: 'Programmes, competitions and meetings, pilots and titles.',
  },
  industries: {
    name: 'Industry system',
    lead: 'The "1+2+3+4" system, and the directions of the corridor and the zones.',
  },
  shortlist: { name: 'Shortlist' },
  takeaway: { name: 'Take away and share' },
  compare: { name: 'Side by side' },
  weights: { name: 'Weights and ranking' },
  targets: { name: 'Targets and actuals' },
  gaps: { name: 'Completeness' },
  measure: { name: 'Measure and draw' },
  uploads: { name: 'Your own layers' },
  dossier: { name: 'Dossier for print' },
  site: { name: 'Site report' },
  indicators: {
    name: 'Indicators',
    lead: 'Cited values by indicator; actual, target and forecast are told apart.',
  },
};
