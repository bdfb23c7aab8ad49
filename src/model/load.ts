import { dataFiles } from 'virtual:belt-data';
import type { RawFacts } from './facts';

/** The absolute address of a data file (`facts`, `basemap/water`) of this build. */
export function dataUrl(name: string): string {
  const file = dataFiles[name];
  if (file === undefined) throw new Error(`No data file named ${name}`);
  return new URL(file, document.baseURI).href;
}

/**
 * Fetches all facts of this build in one request; they are not checked yet.
 * @throws Error when the file cannot be reached or is not JSON
 */
export async function loadFacts(): Promise<RawFacts> {
  const response = await fetch(dataUrl('facts'));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/**
 * Fetches one layer of the base map, for what the panel says of it.
 * @throws Error when the file cannot be reached or is not JSON
 */
export async function loadLayer(name: string): Promise<unknown> {
  const response = await fetch(dataUrl(`basemap/${name}`));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
