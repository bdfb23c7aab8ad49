import * as v from 'valibot';
import { AnyFacts } from '../model/any-facts';
import { roadsIn } from '../model/check/roads-in';
import type { Road } from '../model/check/rule';
import type { RawFacts } from '../model/facts';
import { dataInUse, dataUrl } from '../model/load';
import { loadJson } from '../model/loadJson';
import { loadLayer } from '../model/loadLayer';
import { loadManifest } from '../model/loadManifest';
import { loadTours } from '../model/loadTours';
import { loadPublishedFacts } from '../model/loadVersions';

/** What a draft is measured by: the facts as they are published now, and what the check needs besides. */
export interface Published {
  readonly version: string;
  readonly raw: RawFacts;
  readonly roads: readonly Road[];
  /** Tours of a hall's screen, unchecked. */
  readonly tours: unknown;
  /** Content of the search file. */
  readonly search: unknown;
}

/**
 * Fetches what is published. Without the roads or the tours the check has a rule less.
 * @throws Error when facts or search cannot be reached
 */
export async function loadPublished(): Promise<Published> {
  const raw = await loadPublishedFacts();
  const [search, tours, roads] = await Promise.all([
    loadJson(dataUrl('search')),
    loadTours().catch(() => []),
    loadLayer('roads').then(roadsIn, () => []),
  ]);
  return { version: dataInUse().version, raw, roads, tours, search };
}

/** The facts of a version that was published before, as long as the server has it; null where it has not. */
export async function loadFormer(version: string): Promise<RawFacts | null> {
  try {
    const { files } = await loadManifest(version);
    const facts = files.find(({ name }) => name === 'facts');
    if (facts === undefined) return null;
    return v.parse(AnyFacts, await loadJson(new URL(facts.file, document.baseURI).href));
  } catch {
    return null;
  }
}
