import * as v from 'valibot';
import type { Belt } from '../model/belt';
import { isSite } from '../model/site';
import type { Text } from '../model/text';
import { knownFilter } from '../search/facetKnown';
import { decodeScene } from '../store/codec';
import { isPage } from '../store/pages';
import { defaultScene, type Scene } from '../store/scene';

/**
 * What the frame says to the page that embeds it.
 * - `ready`: the facts are there; `scene` messages are understood from now on
 * - `selection`: another record, page or free site is shown (null: the overview)
 * - `scene`: anything of the view has changed; `query` opens the same view in a link
 * - `refused`: these parts of the last `scene` message were not understood and were left out
 */
export type EmbedSaid = { readonly source: 'yangpu-belt' } & (
  | { readonly type: 'ready'; readonly version: 1; readonly query: string }
  | { readonly type: 'selection'; readonly id: string | null; readonly name: Text | null }
  | { readonly type: 'scene'; readonly query: string }
  | { readonly type: 'refused'; readonly parts: readonly string[] }
);

/** As long as the codec reads. */
const longest = 10_000;

/** What the page may say to the frame: show this view. */
const SceneWish = v.strictObject({
  target: v.literal('yangpu-belt'),
  type: v.literal('scene'),
  query: v.pipe(v.string(), v.maxLength(longest)),
});

/** The query of a message in the right form; null for everything else. */
export function wishedQuery(data: unknown): string | null {
  const parsed = v.safeParse(SceneWish, data);
  return parsed.success ? parsed.output.query.replace(/^\?/, '') : null;
}

/**
 * Reads a wished view as far as it is understood. Language and palette stay as they are where nothing else is said.
 * Never throws: what is not understood is left out and named.
 */
export function wishedScene(
  query: string,
  { language, palette }: Scene,
  belt: Belt,
): { readonly scene: Scene; readonly refused: readonly string[] } {
  const { scene, notices } = decodeScene(query, { ...defaultScene, language, palette });
  const parts = notices.map((notice) => ('part' in notice ? notice.part : notice.kind));
  const { filter, unknown } = knownFilter(belt, scene.filter);
  const { selected } = scene;
  const lost =
    selected !== null && !isPage(selected) && !isSite(selected) && belt.subject(selected) === undefined;
  return {
    scene: { ...scene, filter, selected: lost ? null : selected },
    refused: [...parts, ...unknown, ...(lost ? [`id=${selected}`] : [])],
  };
}
