import { walking } from '../../analysis/assumptions';
import { siteTexts } from '../../i18n/site';
import { useLanguage } from '../../store/hooks';
import { BasisSign } from './BasisSign';
import './walks.css';

/** What the two signs beside walking times say. */
export function BasisLegend() {
  const { basis } = siteTexts[useLanguage()];
  return (
    <p className="basis-legend">
      <span>
        <BasisSign basis="network" />
        {basis.networkLegend}
      </span>
      <span>
        <BasisSign basis="straight" />
        {basis.straightLegend(walking.detour)}
      </span>
    </p>
  );
}
