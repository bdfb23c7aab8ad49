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
