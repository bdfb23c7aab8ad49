import { compareTexts } from '../../i18n/compare';
import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import { AtlasHead } from '../AtlasHead';
import { ColumnChooser } from '../ColumnChooser';
import { CompareSources } from '../CompareSources';
import { CriteriaChooser } from './CriteriaChooser';
import { CriteriaList } from './CriteriaList';
import { CriteriaValues } from './CriteriaValues';
import { MethodNote } from './MethodNote';
import { Standings, Verdict } from './Standings';
import { useWeights } from './useWeights';
import '../../ui/figure.css';
import '../compare.css';
import '../ranked.css';
import '../table.css';
import './weights.css';
import './print.css';

/** Zones, places and sites ranked by criteria of one's own choice, and how firm the ranking is. */
export default function WeightsPage() {
  const { language, messages } = useReading();
  const weights = useWeights();
  const { comparison, result } = weights;
  const texts = weightsTexts[language];
  const used = result.criteria.map(({ indicator }) => indicator);
  return (
    <article className="atlas compare weights">
      <AtlasHead page="weights">
        <p className="atlas-lead">{texts.lead}</p>
        <ColumnChooser columns={comparison.columns} isChoice={comparison.from === 'choice'} />
      </AtlasHead>
      <div className="weights-body">
        <Verdict {...weights} />
        <Standings {...weights} />
        <div>
          <CriteriaList {...weights} />
          <CriteriaChooser {...weights} />
        </div>
      </div>
      <CriteriaValues {...weights} />
      <MethodNote />
      <footer className="compare-foot">
        <p>{compareTexts[language].legend}</p>
        <p>{messages.map.indicative}</p>
        <p>{messages.map.credits}</p>
        <CompareSources {...comparison} indicators={used} />
      </footer>
    </article>
  );
}
