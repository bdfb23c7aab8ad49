import type { SourcesTexts } from './zh-sources';

/** Texts of the page of sources and method. */
export const sourcesEn: SourcesTexts = {
  lead: 'Every source used here, how it was read, and how sites were placed.',
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
};
