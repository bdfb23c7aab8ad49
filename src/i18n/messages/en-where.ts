import type { Wind } from '../winds';
import type { WhereTexts } from './zh-where';

const winds: Readonly<Record<Wind, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

/** Where things are, without a map: distance, direction, size. */
export const whereEn: WhereTexts = {
  label: 'Where it is',
  station: (name) => `${name} station`,
  area: (name) => `the name of ${name}`,
  wind: (wind) => winds[wind],
  emptyTransport: 'Distances to stations have not been worked out.',
  noStation: 'No metro station lies inside or close by.',
  stationColumn: 'Station',
  linesColumn: 'Lines',
  distanceColumn: 'Distance',
  inside: 'inside the zone',
  metres: (metres) => `about ${Math.round(metres / 10) * 10} m`,
  windColumn: 'Direction',
  length: (metres) => (metres >= 1000 ? `${metres / 1000} km` : `${metres} m`),
  away: (from, metres, wind) =>
    wind === null ? `about ${metres} from ${from}` : `about ${metres} ${winds[wind]} of ${from}`,
  within: (from) => `close to ${from}: the distance on the map is within the error of position`,
  size: (northSouth, westEast) =>
    `about ${northSouth} from north to south and ${westEast} from west to east (indicative outline)`,
  run: (metres, wind) =>
    `about ${metres} long, running ${winds[wind]} from its southern end (indicative line)`,
  zoneStands: 'Its name stands',
  colon: ' ',
};
