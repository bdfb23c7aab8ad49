import type { NearFeature } from '../analysis/report';
import { compareTexts } from '../i18n/compare';
import { siteTexts } from '../i18n/site';
import { useReading } from '../parts/context';
import { SubjectLink } from '../parts/links';
import { WalkFigure } from '../parts/walks/WalkFigure';
import { readableMetres } from '../wording/walks';

interface Props {
  readonly kind: 'university' | 'riverfront' | 'park';
  readonly feature: NearFeature;
}

/** The nearest university, river front or park by name, with the way on foot or, without one, the straight line. */
export function NearThing({ kind, feature: { name, record, walk, straightMetres } }: Props) {
  const { language, messages } = useReading();
  const said = name?.[language] ?? siteTexts[language].nearest.unnamed[kind];
  const metres = messages.map.metresShort(readableMetres(straightMetres));
  return (
    <div className="compare-near">
      {record === null ? <span>{said}</span> : <SubjectLink id={record}>{said}</SubjectLink>}
      {walk === null && <span>{compareTexts[language].straight(metres)}</span>}
      <WalkFigure walk={walk} />
    </div>
  );
}
