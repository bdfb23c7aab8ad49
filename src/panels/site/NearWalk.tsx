import type { Near } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { WalkFigure } from '../../parts/walks/WalkFigure';
import { useLanguage, useMessages } from '../../store/hooks';
import { readableMetres } from '../../wording/walks';

/** The way on foot to something near, or, where none is known, how far it lies straight. */
export function NearWalk({ near: { walk, straightMetres } }: { readonly near: Near }) {
  const { where, basis } = siteTexts[useLanguage()];
  const { map } = useMessages();
  if (walk !== null) return <WalkFigure walk={walk} />;
  return (
    <span className="walk">
      <span>{where.away(map.metresShort(readableMetres(straightMetres)))}</span>
      <span className="walk-none">{basis.none}</span>
    </span>
  );
}
