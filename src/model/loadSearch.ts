import { dataUrl } from './load';
import { layerUrl } from './loadLayer';

/** Absolute addresses of the files that the search reads beside the facts. */
export interface SearchAddresses {
  /** Readings and synonyms. */
  readonly data: string;
  /** Layers of the base map of which names are searched. */
  readonly stations: string;
  readonly labels: string;
  readonly roads: string;
}

export const searchAddresses = (): SearchAddresses => ({
  data: dataUrl('search'),
  stations: layerUrl('metro-stations'),
  labels: layerUrl('labels'),
  roads: layerUrl('roads'),
});
