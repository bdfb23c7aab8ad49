import { geodesicMetres, ringSquareMetres } from '../../analysis/ellipsoid';
import { editingTexts } from '../../i18n/editing';
import type { Language } from '../../i18n/language';
import type { EditingTexts } from '../../i18n/messages/zh-editing';
import type { Area } from '../../model/geometry';
import { onceFor } from '../../model/onceFor';
import type { Wording } from '../../model/problem';
import { brokenOutline } from '../../office/edits/brokenOutline';
import { ringsOf, tidied } from '../../office/edits/rings';
import { formatLength, formatSurface } from '../../wording/measures';
import type { Snap } from './snapping/target';
import { changedIn, shown, type Work } from './work';

/** Square metres of an outline on the ellipsoid; holes are taken off. */
const squareMetresOf = (area: Area): number =>
  ringsOf(area).reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringSquareMetres(outer) - holes.reduce((holed, hole) => holed + ringSquareMetres(hole), 0),
    0,
  );

/** How far the place went, or how the area changed, in words. */
export function changeSaid(work: Work, language: Language): string {
  const texts = editingTexts[language].work;
  const [before, now] = [work.before, shown(work)];
  if (before.kind === 'place' && now.kind === 'place') {
    const metres = geodesicMetres(before.at, now.at);
    return metres < 0.05 ? texts.notMoved : texts.moved(formatLength(metres, language));
  }
  if (before.kind !== 'outline' || now.kind !== 'outline') return '';
  const [old, fresh] = [before.outlines.get(work.id), now.outlines.get(work.id)];
  if (old === undefined || fresh === undefined) return '';
  const [a, b] = [squareMetresOf(old), squareMetresOf(fresh)];
  return texts.surface(formatSurface(a, language), formatSurface(b, language));
}

/** What the last move snapped to, in words; empty where to nothing. */
export function snapSaid(snap: Snap | null, language: Language): string {
  if (snap === null) return '';
  const { snapped }: EditingTexts = editingTexts[language];
  const { kind, name } = snap.to;
  const what = name === null ? snapped.kinds[kind] : snapped.named(snapped.kinds[kind], name[language]);
  return kind === 'outline' ? snapped[snap.on](what) : snapped.point(what);
}

/** What keeps an outline from bounding an area; null for a sound one. */
const faultOf = onceFor((area: Area): Wording | null => brokenOutline(tidied(area)));

/** The changed outlines that bound no area any more, with the reason. */
export function brokenIn(work: Work): readonly { readonly id: string; readonly fault: Wording }[] {
  const { present } = work.history;
  if (present.kind !== 'outline') return [];
  return changedIn(work).flatMap((id) => {
    const area = present.outlines.get(id);
    const fault = area === undefined ? null : faultOf(area);
    return fault === null ? [] : [{ id, fault }];
  });
}
