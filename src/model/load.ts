import { dataFiles, dataVersion } from 'virtual:belt-data';
import type { RawFacts } from './facts';
import type { Problem } from './problem';

/** The data files of one version by their names in the app, relative to the page. */
export interface DataInUse {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

let inUse: DataInUse = { version: dataVersion, files: dataFiles };
export const dataInUse = (): DataInUse => inUse;
let refused: string | null = null;
/** The version that was offered last and not taken; null for none. */
export const refusedVersion = (): string | null => refused;
/** From now on all addresses are those of this version. */
export const adoptData = (data: DataInUse): void => {
  inUse = data;
};

const absolute = (file: string) => new URL(file, document.baseURI).href;

/** The absolute address of a data file (`facts`, `basemap/water`) of the version in use. */
export function dataUrl(name: string): string {
  const file = inUse.files[name];
  if (file === undefined) throw new Error(`No data file named ${name}`);
  return absolute(file);
}

async function reach(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}
const read = async (address: string) => (await reach(address)).json();

/** What the server says of the versions of the facts; null when it says nothing soon. Not checked. */
export const loadList = async (): Promise<string | null> => {
  try {
    const soon = AbortSignal.timeout(5000);
    return await (await reach(absolute('data/versions.txt'), { cache: 'no-cache', signal: soon })).text();
  } catch {
    return null;
  }
};
/** Whether nothing but remarks stands above this version: a look that costs a visit little. */
export const isOnTop = (list: string, version: string): boolean =>
  list
    .replace(/^\s*#.*/gm, '')
    .trim()
    .startsWith(version);

/**
 * Fetches all facts in one request; they are not checked yet. Beside them it asks which version the server has in use:
 * where that is another than this app's, it is taken if it is whole and without fault (`loadVersion.ts`).
 * @param onRefused hears why the server's version is not used
 * @throws Error when the file cannot be reached or is not JSON
 */
export async function loadFacts(onRefused?: (problem: Problem) => void): Promise<RawFacts> {
  const own: Promise<RawFacts> = read(dataUrl('facts'));
  // Whether it is needed is not known yet.
  own.catch(() => undefined);
  const list = await loadList();
  if (list === null || isOnTop(list, inUse.version)) return own;
  const { loadVersion } = await import('./loadVersion');
  const loaded = await loadVersion(list, inUse.files);
  if ('refused' in loaded) {
    refused = loaded.version;
    onRefused?.(loaded.refused);
    return own;
  }
  inUse = loaded.data;
  return loaded.raw;
}
