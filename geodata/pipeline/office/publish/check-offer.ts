import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { layerGroups } from '../../../../src/layers/groups';
import { roadsIn } from '../../../../src/model/check/roads-in';
import { tourRules } from '../../../../src/model/check/tours-of-hall';
import type { RawFacts } from '../../../../src/model/facts';
import { DataRelease } from '../../../../src/model/release';
import { chosenVersion, manifestFile, versionsFile } from '../../../../src/model/versions';
import { at } from '../../../../src/office/json';
import { checkerAgainst, type Verdict } from '../../../../src/office/wholeCheck';
import type { Offer } from './offer';

type Files = Offer['release']['files'];
type Read = (file: string) => Promise<string>;

/** What a version has under a name, as JSON; undefined where it has nothing of the kind, or nothing that can be read. */
async function contentOf(files: Files, names: readonly string[], read: Read): Promise<unknown> {
  const entry = names.flatMap((name) => files.find((file) => file.name === name) ?? [])[0];
  if (entry === undefined) return undefined;
  try {
    return JSON.parse(await read(entry.file));
  } catch {
    return undefined;
  }
}

const factsIn = (content: unknown): RawFacts => ({
  zones: at(content, 'zones'),
  structure: at(content, 'structure'),
  places: at(content, 'places'),
  plans: at(content, 'plans'),
  industries: at(content, 'industries'),
  indicators: at(content, 'indicators'),
  sources: at(content, 'sources'),
  shelfLives: at(content, 'shelfLives'),
});

/** The facts that are published in a folder now; null where none can be read. */
async function publishedIn(read: Read): Promise<RawFacts | null> {
  try {
    const chosen = chosenVersion(await read(versionsFile));
    if ('problem' in chosen) return null;
    const { files } = v.parse(DataRelease, JSON.parse(await read(manifestFile(chosen.version))));
    const content = await contentOf(files, ['facts'], read);
    return content === undefined ? null : factsIn(content);
  } catch {
    return null;
  }
}

/**
 * The check of a whole project over a version that is to be put beside an app: what it finds in the published facts as
 * well is a warning.
 * @param site folder with the app's `index.html`
 * @param today `YYYY-MM-DD`
 */
export async function checkOffer({ release, files }: Offer, site: string, today: string): Promise<Verdict> {
  const there: Read = (file) => readFile(path.join(site, file), 'utf8');
  const offered: Read = async (file) => {
    const bytes = files.get(file);
    return bytes === undefined ? there(file) : new TextDecoder().decode(bytes);
  };
  const content = (...names: string[]) => contentOf(release.files, names, offered);
  const roads = roadsIn(await content('measured/roads', 'basemap/roads'));
  const further = tourRules(await content('tours'), layerGroups, today);
  const check = checkerAgainst(await publishedIn(there), { today, roads, further });
  return check(factsIn(await content('facts')));
}
