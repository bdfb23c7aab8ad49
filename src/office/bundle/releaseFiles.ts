import { manifestText } from '../../model/manifest';
import type { DataRelease } from '../../model/release';
import { type ListedVersion, manifestFile, versionsFile, withVersionOnTop } from '../../model/versions';

/**
 * Where a version lies beside the page: its own list of files, and the list of versions with this one on top.
 * @param versions content of the server's list; empty for none
 */
export const releaseFiles = (
  manifest: DataRelease,
  versions: string,
  entry: ListedVersion,
): readonly (readonly [path: string, text: string])[] => [
  [manifestFile(entry.version), manifestText(manifest)],
  [versionsFile, withVersionOnTop(versions, entry)],
];
