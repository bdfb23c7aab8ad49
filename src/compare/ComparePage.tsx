import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { BasisLegend } from '../parts/walks/BasisLegend';
import { mostCompared } from '../store/comparing';
import { useBeltState } from '../store/hooks';
import { AtlasHead } from './AtlasHead';
import { RankedBars } from './bars/RankedBars';
import { ColumnChooser } from './ColumnChooser';
import { CompareSources } from './CompareSources';
import { CompareTable } from './CompareTable';
import { FigureOffers } from './figures/FigureOffers';
import { type Comparison, useComparison } from './model/useComparison';
import '../ui/figure.css';
import './compare.css';
import './ranked.css';
import './table.css';
import './cells.css';

/** Chosen zones, places and sites side by side; the five zones where too few are chosen. */
export default function ComparePage() {
  const { language, messages } = useReading();
  const texts = compareTexts[language];
  const comparison = useComparison();
  const { columns, from } = comparison;
  return (
    <article className="atlas compare">
      <AtlasHead page="compare">
        <p className="atlas-lead">
          <Lead from={from} count={columns.length} />
        </p>
        <ColumnChooser columns={columns} isChoice={from === 'choice'} />
      </AtlasHead>
      <RankedBars {...comparison} />
      <button type="button" className="button compare-print" onClick={() => window.print()}>
        {texts.print}
      </button>
      <CompareTable {...comparison} />
      <FigureOffers {...comparison} />
      <footer className="compare-foot">
        <BasisLegend />
        <p>{texts.legend}</p>
        <p>{messages.map.indicative}</p>
        <p>{messages.map.credits}</p>
        <CompareSources {...comparison} />
      </footer>
    </article>
  );
}

function Lead({ from, count }: { readonly from: Comparison['from']; readonly count: number }) {
  const texts = compareTexts[useReading().language];
  const listed = useBeltState(({ scene }) => scene.shortlist.length);
  if (from === 'list') return texts.fromList(listed, mostCompared);
  return from === 'choice' ? texts.fromChoice(count) : texts.fromZones;
}
