import { useState } from 'react';
import { gapTexts } from '../../i18n/gaps';
import { useReading } from '../../parts/context';
import { useBeltState } from '../../store/hooks';
import { AtlasHead } from '../AtlasHead';
import { GapTable } from './GapTable';
import { countedStates, hasGap, matrixOf } from './matrix';
import { SaveGaps } from './SaveGaps';
import { StateSign } from './StateSign';
import '../../parts/figures/citation.css';
import './gaps.css';
import './sign.css';

const signs = [...countedStates, 'none'] as const;

/** What is there and what is missing, indicator by indicator and zone by zone. */
export default function GapsPage() {
  const reading = useReading();
  const { language, messages } = reading;
  const texts = gapTexts[language];
  const sites = useBeltState(({ session }) => session.sites);
  const measures = useBeltState(({ session }) => session.measures);
  const [onlyGaps, setOnlyGaps] = useState(false);
  const matrix = matrixOf({ reading, measures, sites });
  const rows = onlyGaps ? matrix.rows.filter(hasGap) : matrix.rows;
  return (
    <article className="atlas gaps">
      <AtlasHead page="gaps">
        <p className="atlas-lead">{texts.lead}</p>
      </AtlasHead>
      <dl className="gaps-legend" aria-label={texts.legend}>
        {signs.map((state) => (
          <div key={state}>
            <dt>
              <StateSign state={state} /> {texts.states[state]}
            </dt>
            <dd>{texts.meanings[state]}</dd>
          </div>
        ))}
      </dl>
      <div className="gaps-tools">
        <label className="gaps-filter">
          <input type="checkbox" checked={onlyGaps} onChange={(event) => setOnlyGaps(event.target.checked)} />
          {texts.onlyGaps}
        </label>
        <p className="gaps-note">{texts.shown(rows.length, matrix.rows.length)}</p>
        <SaveGaps matrix={matrix} />
      </div>
      {rows.length === 0 && <p className="atlas-lead">{texts.complete}</p>}
      <GapTable matrix={matrix} rows={rows} />
      <p className="gaps-note">{messages.map.indicative}</p>
    </article>
  );
}
