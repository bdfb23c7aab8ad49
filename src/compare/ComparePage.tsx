import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { PageLink } from '../parts/links';
import { BasisLegend } from '../parts/walks/BasisLegend';
import { useBeltState } from '../store/hooks';
import { pageNames } from '../store/pageName';
import { BilingualName } from '../ui/BilingualName';
import { Icon } from '../ui/Icon';
import { CompareSources } from './CompareSources';
import { CompareTable } from './CompareTable';
import { columnsOf, mostColumns } from './column';
import '../ui/figure.css';
import './compare.css';
import './table.css';
import './cells.css';
import './print.css';

/** Chosen zones, places and sites side by side; the five zones where too few are chosen. */
export default function ComparePage() {
  const reading = useReading();
  const { language, messages } = reading;
  const texts = compareTexts[language];
  const shortlist = useBeltState(({ scene }) => scene.shortlist);
  const sites = useBeltState(({ session }) => session.sites);
  const { from, columns } = columnsOf(shortlist, sites, reading);
  return (
    <article className="compare">
      <header className="compare-top">
        <nav className="compare-ways" aria-label={messages.records.breadcrumb}>
          <Icon name="back" />
          <PageLink page={null}>{messages.pages.overview.name}</PageLink>
          <PageLink page="shortlist">{texts.toList}</PageLink>
        </nav>
        <h1 className="compare-title" id="page-title" tabIndex={-1}>
          <BilingualName name={pageNames('compare')} language={language} />
        </h1>
        <p>{from === 'list' ? texts.fromList(shortlist.length, mostColumns) : texts.fromZones}</p>
        <button type="button" className="button compare-print" onClick={() => window.print()}>
          {texts.print}
        </button>
      </header>
      <CompareTable columns={columns} />
      <footer className="compare-foot">
        <BasisLegend />
        <p>{texts.legend}</p>
        <p>{messages.map.indicative}</p>
        <p>{messages.map.credits}</p>
        <CompareSources columns={columns} />
      </footer>
    </article>
  );
}
