import { parseStations, type Station } from '../../analysis/stations';
import { loadLayer } from '../../model/loadLayer';

/** The stations of the base map; none where they cannot be had, so that the records can still be gone through. */
export async function loadStations(): Promise<readonly Station[]> {
  try {
    return parseStations(await loadLayer('metro-stations'));
  } catch {
    return [];
  }
}
