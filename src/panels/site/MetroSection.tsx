import { useState } from 'react';
import { areRidesKnown } from '../../analysis/known';
import type { MetroReach, SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useLanguage } from '../../store/hooks';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { Section } from '../records/Section';
import { goTo } from '../records/SectionNav';
import { MetroTable } from './MetroTable';
import { byLine, byMinutes } from './metroRows';
import './metro.css';

type Order = 'byMinutes' | 'byLine';
const groupings = { byMinutes, byLine };

/** Minutes from the site to every station of the network shown, by a model that is stated at the foot of the page. */
export function MetroSection({ report }: { readonly report: SiteReport }) {
  const { metro } = report;
  const texts = siteTexts[useLanguage()].metro;
  const [order, setOrder] = useState<Order>('byMinutes');
  const [split, setSplit] = useState(false);
  return (
    <Section id="metro" title={texts.title} icon="station" count={metro.length}>
      {metro.length === 0 ? (
        <p className="empty">{areRidesKnown(report) ? texts.none : texts.unknown}</p>
      ) : (
        <>
          <p className="aside">
            {texts.model}{' '}
            <button type="button" className="text-button" onClick={() => goTo('method')}>
              {texts.how}
            </button>
          </p>
          <div className="metro-tools">
            <ToggleGroup<Order>
              label={texts.sort}
              options={[
                { value: 'byMinutes', label: texts.byMinutes },
                { value: 'byLine', label: texts.byLine },
              ]}
              value={order}
              onChoose={setOrder}
            />
            <button
              type="button"
              className="metro-split"
              aria-pressed={split}
              onClick={() => setSplit(!split)}
            >
              {texts.parts}
            </button>
          </div>
          <MetroTable groups={groupings[order](metro)} most={mostMinutes(metro)} split={split} />
        </>
      )}
    </Section>
  );
}

const mostMinutes = (metro: readonly MetroReach[]): number =>
  metro.reduce((most, { minutes }) => Math.max(most, minutes), 1);
