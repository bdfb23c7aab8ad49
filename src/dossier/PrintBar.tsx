import { dossierTexts } from '../i18n/dossier';
import { PageLink } from '../parts/links';
import { useLanguage } from '../store/hooks';
import { Icon } from '../ui/Icon';

/** Printing waits for the maps; the way back. On screen only. */
export function PrintBar({ isReady }: { readonly isReady: boolean }) {
  const { bar } = dossierTexts[useLanguage()];
  return (
    <nav className="print-bar" aria-label={bar.label}>
      <PageLink page="takeaway" className="print-back">
        <Icon name="back" />
        {bar.back}
      </PageLink>
      <p className="print-hint">{isReady ? bar.hint : bar.drawing}</p>
      <button type="button" className="button" disabled={!isReady} onClick={() => window.print()}>
        {bar.print}
      </button>
    </nav>
  );
}
