import type { ChangeMark } from '../map/changes/mark';
import type { Actions } from '../store/actions';

/** Degrees round a mark that come into view, so that streets can be read. */
const margin = 0.004;

/** The map goes to a mark, and to where it was before; also a map that is only just opening. */
export function lookAt({ cameraSettled, extentAsked }: Actions, { at, from }: ChangeMark): void {
  const ends = from === null ? [at] : [at, from];
  const [longitudes, latitudes] = [
    ends.map(([longitude]) => longitude),
    ends.map(([, latitude]) => latitude),
  ];
  const [west, east] = [Math.min(...longitudes) - margin, Math.max(...longitudes) + margin];
  const [south, north] = [Math.min(...latitudes) - margin, Math.max(...latitudes) + margin];
  cameraSettled({
    longitude: (west + east) / 2,
    latitude: (south + north) / 2,
    zoom: 14.5,
    bearing: 0,
    pitch: 0,
  });
  extentAsked([west, south, east, north]);
}
