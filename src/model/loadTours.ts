import { dataUrl } from './load';
import { loadJson } from './loadJson';

/**
 * Fetches the tours of `geodata/tours/`: a list, each to be checked by `Tour` before it is played.
 * @throws Error when the file cannot be reached or is not JSON
 */
export const loadTours = (): Promise<unknown> => loadJson(dataUrl('tours'));
