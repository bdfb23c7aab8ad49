/** The file below `geodata/` of each member of the facts. */
export const factFiles = {
  zones: 'zones.geojson',
  structure: 'structure.geojson',
  places: 'places.geojson',
  plans: 'plans.json',
  industries: 'industries.json',
  indicators: 'indicators.json',
  sources: 'sources.json',
  shelfLives: 'shelf-life.json',
} as const;
