import type { SearchDocument } from './document';
import { kindPoints } from './fitting';
import type { SearchIndex } from './index/index';
import { forgives, type LooseWord, mistakes } from './loose';
import { nearbyFrom, tooFar } from './nearby';
import { compared, type Finds, inOrder, type Ranked } from './ranking';

/** After so many documents that the index held for near and that are not, nothing is near. */
const mostTried = 4000;

const nothing: Finds = { ranked: [], rest: [] };

/** Finds what comes nearest to the words: with the fewest mistakes. @param before only documents before this place */
export function nearestFrom(
  index: SearchIndex,
  documentAt: (place: number) => SearchDocument,
): (words: readonly LooseWord[], before: number) => Finds {
  const nearby = nearbyFrom(index);
  return (words, before) => {
    if (!words.some(forgives)) return nothing;
    const least = nearby(words);
    let fewest = tooFar - 1;
    let tried = 0;
    let found: Ranked[] = [];
    let rest: number[] = [];
    for (let errors = 0; errors <= fewest && errors <= 2 * words.length; errors += 1) {
      for (let rank = 0; rank < least.length; rank += 1) {
        const place = index.order[rank] ?? 0;
        if (least[rank] !== errors || place >= before) continue;
        if (fewest === errors && tried >= compared) {
          rest.push(place);
          continue;
        }
        if (tried >= mostTried) return { ranked: inOrder(found), rest };
        tried += 1;
        const document = documentAt(place);
        const made = mistakes(document, words);
        if (made === null || made > fewest) continue;
        if (made < fewest) {
          found = [];
          rest = [];
        }
        fewest = made;
        found.push({ document, points: kindPoints(document) });
      }
    }
    return { ranked: inOrder(found), rest };
  };
}
