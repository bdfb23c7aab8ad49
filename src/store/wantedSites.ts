import type { Belt } from '../model/belt';
import { isSite, siteId } from '../model/site';
import type { Scene } from './scene';

/** Pages that show what the shortlist's free sites are near to; the first two show it of its places as well. */
const ofList: readonly string[] = ['compare', 'weights', 'gaps', 'dossier', 'shortlist', 'takeaway'];
const ofPlaces: readonly string[] = ['compare', 'weights', 'gaps', 'dossier'];
/** Pages that show what is compared, which need not be kept. */
const ofCompared: readonly string[] = ['compare', 'weights', 'gaps'];

/** Id of the free site whose report speaks for a kept record or site; null where there is no point to report on. */
export function reportedSite(id: string, belt: Belt): string | null {
  if (isSite(id)) return id;
  const subject = belt.subject(id);
  return subject?.type === 'place' && subject.geometry !== null ? siteId(subject.geometry.coordinates) : null;
}

/** Ids of the free sites whose reports the Scene needs, in the order in which they are needed. */
export function wantedSites({ selected, shortlist, comparing }: Scene, belt: Belt): readonly string[] {
  if (selected === null) return [];
  if (isSite(selected)) return [selected];
  if (!ofList.includes(selected)) return [];
  const kept = shortlist.map(({ id }) => id).filter((id) => ofPlaces.includes(selected) || isSite(id));
  const chosen = ofCompared.includes(selected) ? comparing.ids : [];
  return [...new Set([...kept, ...chosen].flatMap((id) => reportedSite(id, belt) ?? []))];
}
