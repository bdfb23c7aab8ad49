import { parseStations, type Station } from '../../analysis/stations';
import { loadLayer } from '../../model/load';

let asked: Promise<readonly Station[] | null> | undefined;

/** The stations of the base map, asked for once; null where they cannot be had. */
export function stationsOnce(): Promise<readonly Station[] | null> {
  asked ??= loadLayer('metro-stations').then(parseStations, () => null);
  return asked;
}
