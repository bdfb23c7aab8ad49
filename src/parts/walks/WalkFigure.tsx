import type { Walk } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useLanguage, useMessages } from '../../store/hooks';
import { readableMetres, wholeMinutes } from '../../wording/walks';
import { BasisSign } from './BasisSign';
import './walks.css';

/** Metres below which two points are one. */
const here = 15;

/** A way on foot: minutes, metres and how they were found; in words where there is none. */
export function WalkFigure({ walk }: { readonly walk: Walk | null }) {
  const texts = siteTexts[useLanguage()];
  const { map } = useMessages();
  if (walk === null) return <span className="walk walk-none">{texts.basis.none}</span>;
  if (walk.metres < here) return <span className="walk walk-minutes">{texts.here}</span>;
  return (
    <span className="walk">
      <span className="walk-minutes">{map.minutes(wholeMinutes(walk.minutes))}</span>
      <span className="walk-metres">
        {map.metresShort(readableMetres(walk.metres))}
        <BasisSign basis={walk.basis} />
        <span className="visually-hidden">{texts.basis[walk.basis]}</span>
      </span>
    </span>
  );
}
