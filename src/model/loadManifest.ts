import * as v from 'valibot';
import { DataRelease } from './release';
import { manifestFile } from './versions';

/**
 * Fetches the list of the files of one version, checked.
 * @throws Error when it cannot be reached, is no such list, or is that of another version
 */
export async function loadManifest(version: string): Promise<DataRelease> {
  const response = await fetch(new URL(manifestFile(version), document.baseURI), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const list = v.parse(DataRelease, await response.json());
  if (list.version !== version) throw new Error(`version ${list.version}`);
  return list;
}
