import { dataInUse, dataUrl } from './load';
import { loadJson } from './loadJson';

/** Where a layer lies as a whole: what an archive of tiles draws has a file besides, to be measured and searched. */
export function layerUrl(layer: string): string {
  const measured = `measured/${layer}`;
  return dataUrl(measured in dataInUse().files ? measured : `basemap/${layer}`);
}

/**
 * Fetches one layer of the base map, for what the panel says of it and for what is measured.
 * @throws Error when the file cannot be reached or is not JSON
 */
export const loadLayer = async (layer: string): Promise<unknown> => loadJson(layerUrl(layer));
