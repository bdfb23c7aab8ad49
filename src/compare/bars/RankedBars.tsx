import { type CSSProperties, useId } from 'react';
import { compareTexts } from '../../i18n/compare';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { useBeltState } from '../../store/hooks';
import { Disc } from '../../ui/Disc';
import { useDisclosure } from '../../ui/useDisclosure';
import { areaNumber } from '../../wording/hue';
import { MissingMark } from '../MissingMark';
import type { Comparison } from '../model/useComparison';
import { OpenedValue } from '../values/OpenedValue';
import { ValueView } from '../values/ValueView';
import { BarsChooser } from './BarsChooser';
import { type Bar, chosenIndicator, type Ranking, rankedBy } from './ranked';
import './bars.css';

type BarStyle = CSSProperties & Record<'--hue' | '--share', string>;

/** One indicator across all columns, best first; what is pointed at here lights up on the map, and the other way round. */
export function RankedBars({ columns, ground, indicators }: Comparison) {
  const { language } = useReading();
  const title = useId();
  const texts = compareTexts[language].bars;
  const { indicator: wanted, per } = useBeltState(({ scene }) => scene.comparing);
  const indicator = chosenIndicator(wanted, indicators, columns, ground);
  if (indicator === null) return <p>{texts.none}</p>;
  const ranking = rankedBy(indicator, columns, per, ground);
  return (
    <section className="atlas-part bars" aria-labelledby={title}>
      <h2 id={title}>{texts.title}</h2>
      <BarsChooser indicator={indicator} indicators={indicators} />
      <Bars ranking={ranking} />
      <p className="bars-note">{indicator.method[language]}</p>
      <p className="bars-note">{texts.better[indicator.better]}</p>
      <p className="bars-note bars-map">{texts.onMap}</p>
    </section>
  );
}

function Bars({ ranking: { indicator, bars, unranked } }: { readonly ranking: Ranking }) {
  const { language } = useReading();
  const texts = compareTexts[language].bars;
  return (
    <>
      <ol className="bars-list" aria-label={texts.caption(indicator.name[language])}>
        {bars.map((bar) => (
          <BarRow key={bar.column.id} bar={bar} indicator={indicator} />
        ))}
      </ol>
      {unranked.length > 0 && (
        <ul className="bars-list" aria-label={texts.missing}>
          {unranked.map(({ column: { id, view }, why }) => (
            <li key={id} className="bars-row bars-unranked">
              <SubjectLink id={id} className="ranked-name">
                {view.name[language]}
              </SubjectLink>
              <span className="bars-gap">
                <MissingMark why={why} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function BarRow({ bar, indicator }: { readonly bar: Bar; readonly indicator: Ranking['indicator'] }) {
  const { belt, language } = useReading();
  const { id, view } = bar.column;
  const isLit = useBeltState(({ session }) => session.hovered === id);
  const number = areaNumber(id, belt);
  const source = useDisclosure();
  const shown = { indicator, of: view.name[language], source };
  const style: BarStyle = { '--hue': view.hue, '--share': `${100 * bar.share}%` };
  return (
    <li className="bars-row ranked-row" style={style} data-lit={isLit} value={bar.rank}>
      <SubjectLink id={id} className="ranked-name">
        {number > 0 && <Disc number={number} className="disc-small" />}
        {view.name[language]}
      </SubjectLink>
      <span className="bars-track" aria-hidden="true">
        <span className="share-bar" />
      </span>
      <ValueView {...shown} value={bar.value} />
      <OpenedValue {...shown} value={bar.value} />
    </li>
  );
}
