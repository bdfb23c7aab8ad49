import { manifestText, newestDayIn } from '../model/manifest.ts';
import { versionIdOf } from '../model/version-id.ts';
import { type ListedVersion, manifestFile, versionsFile, withVersionOnTop } from '../model/versions.ts';
import type { DataAsset } from './dataAsset.ts';
import { versionOf } from './versionOf.ts';

/** All data files as one version, as `model/release.ts` reads it. The same files are the same version on any day. */
export function releaseOf(assets: readonly DataAsset[]) {
  const files = assets.map(({ name, fileName, source, sha256 }) => ({
    name,
    file: fileName,
    sha256,
    bytes: Buffer.byteLength(source),
  }));
  const date = newestDayIn(String(assets.find(({ name }) => name === 'facts')?.source ?? ''));
  return { version: versionIdOf(date, versionOf(files)), date, files };
}
export type DataListing = ReturnType<typeof releaseOf>;

/** The line of a version that comes with the app. */
export const lineWithApp = ({ version, date }: Pick<DataListing, 'version' | 'date'>): ListedVersion => ({
  version,
  date,
  note: '随程序发布 came with the app',
});

/** What came with the app, under a name that stays: for pages of releases that know no list of versions. */
export const appManifest = 'data/manifest.json';

/**
 * The lists beside the data files by their names, relative to the page.
 * @param list the versions, this one among them
 */
export const listsOf = (
  release: DataListing,
  list = withVersionOnTop('', lineWithApp(release)),
): Readonly<Record<string, string>> => ({
  [appManifest]: manifestText(release),
  [manifestFile(release.version)]: manifestText(release),
  [versionsFile]: list,
});
