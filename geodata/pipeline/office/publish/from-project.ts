import { readDataAssets } from '../../../../src/build/dataAssets';
import { releaseOf } from '../../../../src/build/dataLists';
import type { Offer } from './offer';

/**
 * The facts of this project as they stand in `geodata/`, made into a version as a build makes it.
 * @param root folder of the project
 * @param day `YYYY-MM-DD` of publishing
 */
export async function offerOfProject(root: string, day: string, note: string): Promise<Offer> {
  const assets = await readDataAssets(root);
  const release = releaseOf(assets);
  return {
    release,
    line: { version: release.version, date: day, note },
    files: new Map(assets.map(({ fileName, source }) => [fileName, Buffer.from(source)])),
  };
}
