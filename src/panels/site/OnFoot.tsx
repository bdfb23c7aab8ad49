import { useState } from 'react';
import { areWalksKnown } from '../../analysis/known';
import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useReading } from '../../parts/context';
import { BasisLegend } from '../../parts/walks/BasisLegend';
import { matchingIds } from '../../search/facets';
import { useBeltState } from '../../store/hooks';
import { Section } from '../records/Section';
import { FilterNote } from './FilterNote';
import { NearPlaceRow } from './NearPlaceRow';
import { groupedOnFoot, placesWithin, type Span, spans } from './nearSpans';
import { SpanButtons } from './SpanButtons';
import '../../parts/lists/rows.css';

/** Places by how far one walks to them: five, ten, fifteen minutes, or one kilometre straight; grouped by kind. */
export function OnFoot({ report }: { readonly report: SiteReport }) {
  const { places } = report;
  const { belt, language, messages } = useReading();
  const { onFoot } = siteTexts[language];
  const [span, setSpan] = useState<Span>(10);
  const filter = useBeltState(({ scene }) => scene.filter);
  const matching = matchingIds(belt, filter);
  const shown = matching === null ? places : places.filter(({ id }) => matching.has(id));
  const countOf = (each: Span) =>
    each === 'kilometre' || areWalksKnown(report) ? placesWithin(shown, each).length : null;
  const counts = new Map(spans.map((each) => [each, countOf(each)]));
  const groups = groupedOnFoot(placesWithin(shown, span));
  const unplaced = belt.facts.places.features.filter(({ geometry }) => geometry === null).length;
  return (
    <Section id="on-foot" title={onFoot.title} icon="pin">
      <SpanButtons span={span} counts={counts} onChoose={setSpan} />
      {matching !== null && (
        <FilterNote shown={placesWithin(shown, span).length} total={placesWithin(places, span).length} />
      )}
      {groups.length === 0 && (
        <p className="empty">{countOf(span) === null ? onFoot.unknown : onFoot.none}</p>
      )}
      {groups.map((group) => (
        <div key={group.kind} className="group">
          <h3 className="group-title">
            {group.kind === null ? onFoot.unreachable : messages.placeKinds[group.kind]}{' '}
            <span className="count">{group.places.length}</span>
          </h3>
          {group.kind === null && (
            <p className="aside">{areWalksKnown(report) ? onFoot.unreachableNote : onFoot.unknown}</p>
          )}
          <ul className="rows">
            {group.places.map((place) => (
              <NearPlaceRow key={place.id} place={place} />
            ))}
          </ul>
        </div>
      ))}
      <BasisLegend />
      {unplaced > 0 && <p className="aside">{onFoot.unplaced(unplaced)}</p>}
    </Section>
  );
}
