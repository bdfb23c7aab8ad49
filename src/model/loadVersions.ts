import type { RawFacts } from './facts';
import { adoptData, dataInUse, isOnTop, loadFacts } from './load';
import { versionsFile } from './versions';

/**
 * The list of versions as it lies on the server now, past whatever this device holds: for a page that adds a line to it.
 * @throws Error when it cannot be reached
 */
export async function loadVersions(): Promise<string> {
  const response = await fetch(new URL(versionsFile, document.baseURI), { cache: 'no-store' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

/**
 * Fetches the facts that the server has in use now, past whatever this device holds, not checked yet; from now on all
 * addresses are theirs. Where the server's list or its version is of no use, those that this page would show.
 * @throws Error when no facts can be reached
 */
export async function loadPublishedFacts(): Promise<RawFacts> {
  const raw = await loadFacts();
  const list = await loadVersions().catch(() => null);
  const { version, files } = dataInUse();
  if (list === null || isOnTop(list, version)) return raw;
  const { loadVersion } = await import('./loadVersion');
  const loaded = await loadVersion(list, files);
  if ('refused' in loaded) return raw;
  adoptData(loaded.data);
  return loaded.raw;
}
