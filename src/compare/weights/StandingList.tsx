import { type CSSProperties, useId } from 'react';
import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import type { Ranked } from '../../scoring/ranking';
import { type Method, tolerance } from '../../scoring/table';
import { useBeltState } from '../../store/hooks';
import { Disc } from '../../ui/Disc';
import { areaNumber } from '../../wording/hue';
import type { Column } from '../column';
import type { Weighed } from './weighed';
import { scoreWords } from './words';

interface Props {
  readonly method: Method;
  readonly result: Weighed;
}

/** The ranking by one method: bars from 0 to 1 in the hues of the columns. */
export function StandingList({ method, result }: Props) {
  const { language } = useReading();
  const title = useId();
  const texts = weightsTexts[language].methods[method];
  return (
    <section className="standing" aria-labelledby={title}>
      <h3 id={title}>
        {texts.name} <span className="weights-aside">{texts.aside}</span>
      </h3>
      <ol>
        {result.rankings[method].ranked.flatMap((ranked) => {
          const column = result.columns.find(({ id }) => id === ranked.id);
          return column === undefined ? [] : [<Standing key={ranked.id} ranked={ranked} column={column} />];
        })}
      </ol>
    </section>
  );
}

type StandingStyle = CSSProperties & Record<'--hue' | '--share' | '--low' | '--high', string>;

function Standing({ ranked, column: { id, view } }: { readonly ranked: Ranked; readonly column: Column }) {
  const { belt, language } = useReading();
  const texts = weightsTexts[language];
  const isLit = useBeltState(({ session }) => session.hovered === id);
  const { place, score, low, high } = ranked;
  const isOpen = high - low > tolerance;
  const number = areaNumber(id, belt);
  const style: StandingStyle = {
    '--hue': view.hue,
    '--share': `${100 * (score ?? 0)}%`,
    '--low': `${100 * low}%`,
    '--high': `${100 * high}%`,
  };
  return (
    <li className="standing-row ranked-row" style={style} data-lit={isLit} data-first={place === 1}>
      <span className="standing-place">{place ?? '–'}</span>
      <SubjectLink id={id} className="ranked-name">
        {number > 0 && <Disc number={number} className="disc-small" />}
        {view.name[language]}
      </SubjectLink>
      <span className="standing-score">
        {score === null ? (
          texts.noScore
        ) : (
          <>
            <span aria-hidden="true">{scoreWords(score)}</span>
            <span className="visually-hidden">{texts.score(scoreWords(score))}</span>
          </>
        )}
      </span>
      <span className="standing-track" aria-hidden="true">
        <span className="share-bar" />
        {isOpen && <span className="standing-bounds" />}
      </span>
      {isOpen && <span className="standing-missing">{texts.bounds(scoreWords(low), scoreWords(high))}</span>}
    </li>
  );
}
