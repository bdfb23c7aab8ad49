import { siteTexts } from '../../i18n/site';
import type { Position } from '../../model/geometry';
import { PageTitle } from '../../parts/PageTitle';
import { KeepButton } from '../../parts/shortlist/KeepButton';
import { useLanguage } from '../../store/hooks';
import { pageNames, siteName } from '../../store/pageName';
import { useAnnounce } from '../../ui/Announcer';
import { BilingualName } from '../../ui/BilingualName';
import { Breadcrumb } from '../records/Breadcrumb';
import '../records/page.css';
import '../records/pageHead.css';

/** Five decimals of a degree: about one metre. */
const degrees = (value: number): string => value.toFixed(5);

/** What the sheet is, the point that it is about, and keeping it. */
export function SiteHead({ id, position }: { readonly id: string; readonly position: Position }) {
  const language = useLanguage();
  const texts = siteTexts[language];
  const announce = useAnnounce();
  const [longitude, latitude] = position;
  const pair = `${degrees(latitude)}, ${degrees(longitude)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(pair);
      announce(texts.copied);
    } catch {
      announce(texts.copyFailed);
    }
  };
  return (
    <header>
      <div className="page-ways">
        <Breadcrumb crumbs={[]} />
        <KeepButton id={id} name={siteName(id)?.[language] ?? id} />
      </div>
      <PageTitle className="page-title">
        <BilingualName name={pageNames('site')} language={language} />
      </PageTitle>
      <p className="site-coordinates">
        <span className="site-pair">
          <span className="visually-hidden">{texts.coordinates} </span>
          {pair}
        </span>
        <button type="button" className="text-button" onClick={() => void copy()}>
          {texts.copy}
        </button>
      </p>
      <p className="aside site-datum">{texts.datum}</p>
    </header>
  );
}
