import { parseStations, type Station } from '../../analysis/stations';
import { dataUrl } from '../../model/load';
import { loadLayer } from '../../model/loadLayer';

let asked: { readonly from: string; readonly stations: Promise<readonly Station[] | null> } | undefined;

/** The stations of the base map in use, asked for once; null where they cannot be had. */
export function stationsOnce(): Promise<readonly Station[] | null> {
  const from = dataUrl('basemap/metro-stations');
  if (asked?.from !== from)
    asked = { from, stations: loadLayer('metro-stations').then(parseStations, () => null) };
  return asked.stations;
}
