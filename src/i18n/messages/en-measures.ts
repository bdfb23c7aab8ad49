import type { MeasureTexts } from './zh-measures';

/** Names and methods of measured, counted and reported indicators. */
export const measuresEn: MeasureTexts = {
  names: {
    area: 'Area of the outline',
    'river-frontage': 'Waterfront',
    'stations-inside': 'Metro stations inside',
    'stations-near': 'Metro stations within 800 m',
    'green-area': 'Green',
    'green-share': 'Green share',
    campuses: 'University campuses',
    'named-streets': 'Named streets',
    'built-up-share': 'Built-up share',
    'count-company': 'Companies',
    'count-platform': 'Platforms',
    'count-carrier': 'Carriers',
    'count-university': 'Universities',
    'count-project': 'Projects and renewal',
    'count-plan': 'Plans and targets',
    'count-policy': 'Policies and services',
    'count-programme': 'Programmes, events and titles',
    'walk-station': 'Walk to the nearest station',
    'metro-30': 'Stations within 30 min by metro',
    'places-10': 'Places within 10 min on foot',
    'walk-university': 'Walk to the nearest campus',
    'walk-riverfront': 'Walk to the river front',
    'walk-park': 'Walk to the nearest park',
  },
  industry: (name) => `Industry: ${name}`,
  methods: {
    area: 'Area of the indicative outline on the ellipsoid. No boundary is published; the error is stated with each zone.',
    'river-frontage':
      'Banks of the Huangpu, the canal and the island that lie in the outline, or at most 60 m off on its water side; outlines are drawn along the bank, hence the tolerance.',
    'stations-inside': 'Stations of the base map that lie in the outline.',
    'stations-near': 'Stations at most 800 m from the outline in a straight line, those inside included.',
    'green-area':
      'Parks, woods and lawns of the base map within the outline, overlaps counted once; no pitches, and no green that the base map lacks.',
    'green-share': 'That green as a share of the outline.',
    campuses:
      'University campuses of the base map of which at least a quarter lies in the outline, or which fill a quarter of it.',
    'named-streets':
      'Named streets of the base map with at least 100 m, or half their length, in the outline or along its edge. Outside the core the base map holds main streets only.',
    'built-up-share':
      'Ground covered by building footprints, reckoned only where the base map draws buildings (no empty disc of 150 m).',
    count:
      'Records on this map that belong to it; no statistics. None listed does not mean that there are none.',
    countIndustry:
      'Places and plans on this map that belong to it and carry this industry; the tags are our own, and a branch counts for the industry above it.',
    'walk-station':
      'Along known streets at 80 m a minute; where streets are not known, the straight line times 1.3.',
    'metro-30': 'Stations that can be reached within 30 minutes, estimated by a model, not from a timetable.',
    'places-10': 'Places with a known site within 10 minutes on foot.',
    'walk-university': 'Minutes on foot to the edge of the nearest university campus.',
    'walk-riverfront': 'Minutes on foot to the nearest river front.',
    'walk-park': 'Minutes on foot to the edge of the nearest park.',
  },
  units: {
    stations: 'stations',
    campuses: 'campuses',
    streets: 'streets',
    records: 'records',
    minutes: 'min',
    places: 'places',
  },
};
