import type { PageTexts } from './zh-pages';

/** Titles and explanations of the pages. */
export const pagesEn: PageTexts = {
  overview: {
    name: 'Overview',
    lead: "A corridor from Huan-Tongji through Da Chuangzhi to Bay Valley; a belt from Dalian Road and Da Chuanggu to the riverside; Fuxing Island in the stream. Five zones make up Yangpu's innovation belt.",
    reading: 'How to read the belt',
    structures: { corridor: 'One corridor', belt: 'One belt', 'island-and-wings': 'Within Binjiang' },
    zones: 'The five zones',
    tools: 'Compare, measure, take away',
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
  sources: { name: 'Sources and method' },
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
  dossier: { name: 'Site dossier' },
  site: { name: 'Site report' },
  indicators: {
    name: 'Indicators',
    lead: 'Cited values by indicator; actual, target and forecast are told apart.',
  },
};
