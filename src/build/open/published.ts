import * as v from 'valibot';
import { AnyFacts } from '../../model/any-facts.ts';
import { parseFacts } from '../../model/facts.ts';
import { DataRelease } from '../../model/release.ts';
import { openFiles, openFolder, type Written } from './openFiles.ts';

export interface Published {
  readonly written: readonly Written[];
  /** Files of the base map that are no layers of it. */
  readonly leftOut: readonly string[];
}

/**
 * The folder `open/`, made from the files that the app itself gets, so that both are of one version.
 * @param json contents of a file of the build by its address
 * @throws ValiError where list or facts are not those of this app
 */
export function publishedFrom(json: (file: string) => unknown): Published {
  const release = v.parse(DataRelease, json('data/manifest.json'));
  const raw = release.files.filter(({ name }) => name === 'facts').map(({ file }) => json(file))[0];
  // Tiles are no data for others: of what an archive draws, the features in and around the belt are given.
  const basemap = release.files
    .filter(({ name, file }) => /^(basemap|measured)\//.test(name) && file.endsWith('.geojson'))
    .map(({ name, file }) => ({ name: name.replace(/^\w+\//, ''), content: json(file) }));
  const files = openFiles(parseFacts(v.parse(AnyFacts, raw)).facts, basemap, release);
  const present = new Set(files.map(({ file }) => file));
  return {
    written: openFolder(files, release),
    leftOut: basemap.map(({ name }) => `basemap/${name}.geojson`).filter((file) => !present.has(file)),
  };
}
