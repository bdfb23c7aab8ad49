import type { SiteTexts } from './zh-site';

/** Texts of the site report. */
export const siteEn: SiteTexts = {
  coordinates: 'Coordinates',
  degrees: (latitude, longitude) => `${latitude}° N, ${longitude}° E`,
  copy: 'Copy the coordinates',
  copied: 'Coordinates copied',
  copyFailed: 'The browser does not allow copying; select the coordinates and copy them',
  datum:
    'WGS-84, latitude first. Map services in China mostly use GCJ-02: pasted there as it is, the point is some hundred metres off.',
  where: {
    inside: 'Lies in',
    outside: 'Lies in',
    none: 'none of the five zones, nor of the carrier areas',
    nearest: 'Nearest zone',
    away: (metres) => `${metres} straight`,
    parts: 'Part of',
    indicative: 'Zone outlines are indicative; none has a published boundary.',
    near: (name, metres, error) =>
      `The indicative outline of ${name} is about ${metres} away, no more than its own error of about ${error}: whether this point lies in ${name} cannot be told.`,
  },
  key: {
    label: 'At a glance',
    station: (name) => `on foot to ${name} station`,
    noStation: 'no station can be reached on foot',
    places: 'places within 15 minutes on foot',
    stations: 'stations within 30 minutes by metro',
    placeUnit: '',
    stationUnit: '',
    minuteUnit: 'min',
  },
  basis: {
    network: 'along streets',
    straight: 'from the straight line',
    none: 'no way on foot known',
    networkLegend: 'measured along the streets of the base map',
    straightLegend: (factor) => `straight line times ${factor}`,
  },
  onFoot: {
    title: 'On foot',
    choose: 'Reach',
    within: (minutes) => `${minutes} min`,
    kilometre: '1 km straight',
    count: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
    shown: (count, span) => `${span}: ${count} ${count === 1 ? 'place' : 'places'}`,
    none: 'No place with a known site lies within this reach.',
    unreachable: 'Not to be reached on foot',
    unreachableNote:
      'Within one kilometre as the crow flies, but no way on foot is known, as across the river.',
    unplaced: (count) => `${count} other places on this map have no published site and are not counted.`,
    filtered: (shown, total) => `A filter is on: ${shown} of ${total} places listed.`,
    clear: 'Clear the filter',
    error: (metres) => `approximate site, ±${metres} m`,
  },
  nearest: {
    title: 'Nearest',
    stations: 'Stations',
    university: 'University',
    riverfront: 'River front',
    park: 'Park',
    unnamed: { university: 'Campus', riverfront: 'Shore', park: 'Green' },
    none: 'none found',
    station: (name) => name,
  },
  industries: {
    title: 'Industries within 15 minutes',
    none: 'None of the places within 15 minutes is tagged with an industry.',
    count: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  },
  metro: {
    title: 'By metro',
    model: 'Estimated by a model, not the timetable.',
    how: 'How it is estimated',
    sort: 'Order',
    byMinutes: 'By time',
    byLine: 'By line',
    parts: 'Parts',
    partNames: { walk: 'Walk', wait: 'Wait', ride: 'Ride', transfer: 'Change' },
    station: 'Station',
    minutes: 'Minutes',
    via: 'Ridden',
    onFoot: 'on foot',
    none: 'No station can be reached on foot from here, so there is nothing to estimate.',
    caption: 'Minutes from here to each station',
    only: (count) => `The ${count} stations of the base map.`,
  },
  plans: {
    title: 'Plans and policies that apply',
    zone: (name, plans, policies) =>
      `${name}: ${plans} ${plans === 1 ? 'plan or target' : 'plans and targets'}, ${policies} ${policies === 1 ? 'policy or service' : 'policies and services'}`,
    wide: 'For the whole district: ',
  },
  method: {
    title: 'How this was measured',
    walk: ({ metresPerMinute, detour, access, neighbours }) =>
      `On foot: ${metresPerMinute} m a minute (${(metresPerMinute * 60) / 1000} km/h) along the shortest way on the streets of the base map; the stretch to the street is a straight line times ${detour}. Within ${access} m of a street the streets count as known. Farther off, and between points within ${neighbours} m of each other with no river between, the whole way is a straight line times ${detour}. Rivers are crossed on street bridges only; nobody walks on elevated roads, expressways or through tunnels.`,
    ride: ({ mostWalk, headway, metresPerMinute, stop, change }) =>
      `By metro: at most ${mostWalk} minutes on foot to a station; a train every ${headway} minutes, half of which is waited; ${(metresPerMinute * 60) / 1000} km/h between stops and ${stop} minutes for each stop; ${change} minutes on foot for a change, and another wait. Only tracks inside the base map count, and the walk from the last station does not. These are assumptions, not operating data.`,
    data: 'Streets, water, green, campuses and metro come from the base map (© OpenStreetMap contributors, ODbL); part of the lines is digitised or inferred. Places come from the facts of this map, each with its stated error.',
    limits:
      'Slopes, traffic lights, gates and night closures are not counted. Walk it on site before you decide.',
  },
  plain: {
    working: 'Measuring the surroundings…',
    workingNote: 'Walks along the streets first, then the metro by the model; mostly less than a second.',
    failed: 'The report could not be made',
    retry: 'Try again',
    ready: 'The report is ready',
    missing: (layers) =>
      `These parts of the base map could not be read: ${layers}. What follows is incomplete.`,
    straight: 'No street is known near this point, so every walk is a lengthened straight line.',
    layers: {
      roads: 'streets',
      water: 'water',
      shoreline: 'shoreline',
      green: 'green',
      campuses: 'campuses',
      'metro-lines': 'metro lines',
      'metro-stations': 'metro stations',
    },
  },
  another: 'Choose another point',
};
