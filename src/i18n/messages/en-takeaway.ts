import type { TakeawayTexts } from './zh-takeaway';

/** Take away and share: texts of the page, the pictures and the files. */
export const takeawayEn: TakeawayTexts = {
  lead: 'Take along what you see: send a link, put map and tables into a report, print a dossier, or embed the map in a page of your own.',
  filtered: (shown, total) => `A filter is on: pictures and files hold ${shown} of ${total} records.`,
  unfiltered: (total) => `No filter is on: pictures and files hold all ${total} records.`,
  contents: 'Holds',
  licence: 'Licence',
  link: {
    title: 'Link',
    note: 'Opens the same view: page, camera, layers, filter and shortlist.',
    withNotes: 'The notes on your shortlist are part of the link.',
    field: 'Link to this view',
    copy: 'Copy the link',
    copied: 'Link copied',
    refused: 'The browser does not allow copying. The link is selected: copy it with the usual command.',
  },
  code: {
    title: 'QR code',
    note: 'Scan it to open the same view on a phone.',
    alt: 'QR code of this view',
    withoutNotes: 'The link is long, so the code leaves out the notes.',
    tooLong: 'The link is too long for a code that scans well; copy the link instead.',
  },
  picture: {
    title: 'Picture of the map',
    note: 'The map before you, with title, legend, scale bar, north arrow, sources and date.',
    make: (ratio, width, height) => `PNG at ${ratio}× (${width} × ${height} px)`,
    working: 'Drawing the picture…',
    ready: (file) => `Picture saved as ${file}`,
    failed: 'The picture could not be drawn. Try again, or take the smaller one.',
    tooLarge: 'This device cannot draw the picture at 4×; take the one at 2×.',
    noMap: 'This device cannot draw the map (WebGL 2 is missing), so there is no picture; all else works.',
    onRecords: (count) =>
      `${count} sited ${count === 1 ? 'place' : 'places'}, the five zones, corridor and belt`,
  },
  table: {
    title: 'Tables',
    note: 'For Excel, LibreOffice or a database: UTF-8, headings in both languages, sources and licence in every row.',
    records: 'Records, CSV',
    figures: 'Figures, CSV',
    onRecords: (count) => `${count} ${count === 1 ? 'record' : 'records'}, one a row`,
    onFigures: (count) =>
      `${count} ${count === 1 ? 'figure' : 'figures'}, one a row, the value a bare number`,
    marks:
      'Text beginning with =, +, - or @ has an apostrophe before it, so that no program takes it for a formula.',
    failed: 'The file could not be made. Please try again.',
    saved: (file) => `File saved as ${file}`,
  },
  geo: {
    title: 'Geodata',
    note: 'For QGIS, ArcGIS and the like: GeoJSON (RFC 7946), WGS-84, every outline marked indicative.',
    make: 'GeoJSON',
    onFeatures: (count, placed) =>
      `${count} ${count === 1 ? 'feature' : 'features'}, ${placed} with a geometry; what has no published site gets no point`,
  },
  dossier: {
    title: 'Site dossier',
    note: 'A4 for the printer or as PDF: map, your shortlist and figures, with a footnote to every number.',
    open: 'Open the dossier',
    onEntries: (count) =>
      count === 0
        ? 'The shortlist is empty, so it presents the five zones'
        : `${count} ${count === 1 ? 'entry' : 'entries'} of your shortlist`,
  },
  embed: {
    title: 'Embed',
    note: 'Put this code into a page to embed the present view; wheel and one-finger swipes stay with that page.',
    field: 'Code to embed',
    copy: 'Copy the code',
    copied: 'Code copied',
    refused: 'The browser does not allow copying. The code is selected: copy it with the usual command.',
    allowed: 'Who may embed is for whoever hosts this map to say; by default only pages of the same site.',
    open: 'Open the full map',
    openNote: '(new window)',
  },
  factsDate: (date) => `Newest fact of ${date}`,
  licences: {
    facts:
      'Facts and texts: Map of the Yangpu Innovation Belt, CC BY 4.0; their origins are in the citations',
    geometry: 'Outlines, ribbons and part of the sites: after data © OpenStreetMap contributors, ODbL 1.0',
    picture: 'Base map and outlines: © OpenStreetMap contributors, ODbL 1.0; texts: CC BY 4.0',
  },
  boundaries: 'All outlines of zones, corridor and belt are indicative; no boundary has been published',
  sheet: {
    legend: 'Legend',
    north: 'N',
    middle: '(at the middle)',
    place: 'Place',
    filtered: (shown, total) => `Filtered: ${shown} of ${total} records`,
    zones: 'Zones (indicative)',
    kinds: 'Places',
    own: 'Own layers (not from this map)',
    metroMinutes: 'Beside stations: minutes by metro',
    legendOf: {
      corridor: 'One corridor: Da Chuangzhi Innovation Corridor',
      belt: 'One belt: Binjiang International Innovation Belt',
      approximate: 'Error of an approximate site',
      cluster: 'Several places, with their number',
      station: 'Metro station',
      reach: 'On foot in 5, 10 and 15 minutes',
      kilometre: 'One kilometre, straight',
      kept: 'Number in the shortlist',
    },
  },
};
