import { metresToOutline } from '../../analysis/outline';
import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import type { Belt } from '../../model/belt';
import type { Position } from '../../model/geometry';
import type { ZoneSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { readableMetres } from '../../wording/walks';
import { AreaChips } from '../records/AreaChips';
import { FactTable } from '../records/FactTable';

interface Doubt {
  readonly zone: ZoneSubject;
  readonly metres: number;
}

/** Areas of which nobody can say whether the point lies in them: their outline is no farther away than its own error. */
function doubts(position: Position, ids: readonly string[], belt: Belt): readonly Doubt[] {
  return ids.flatMap((id) => {
    const zone = belt.subject(id);
    if (zone?.type !== 'zone') return [];
    const metres = metresToOutline(position, zone.geometry);
    return metres <= zone.record.boundary.errorMetres ? [{ zone, metres }] : [];
  });
}

/** The zone, section or carrier area round the point, or the nearest zone; corridor, belt and island; and how sure that is. */
export function SiteWhere({ report }: { readonly report: SiteReport }) {
  const { site, inside, nearestZone, parts } = report;
  const { belt, language, messages } = useReading();
  const { where } = siteTexts[language];
  const metres = (value: number) => messages.map.metresShort(readableMetres(value));
  const near = nearestZone === null ? inside : [...inside, nearestZone.id];
  return (
    <section className="site-where" aria-label={where.inside}>
      <FactTable
        rows={[
          {
            term: doubts(site, inside, belt).length > 0 ? where.probably : where.inside,
            value: inside.length > 0 ? <AreaChips areas={inside} /> : where.none,
          },
          nearestZone === null
            ? null
            : {
                term: where.nearest,
                value: (
                  <span className="site-nearest">
                    <AreaChips areas={[nearestZone.id]} />
                    {where.away(metres(nearestZone.metres))}
                  </span>
                ),
              },
          parts.length === 0 ? null : { term: where.parts, value: <AreaChips areas={parts} /> },
        ]}
      />
      <p className="aside">
        {where.indicative}
        {doubts(site, near, belt).map((doubt) => (
          <span key={doubt.zone.id} className="site-doubt">
            {where.near(
              doubt.zone.name[language],
              metres(doubt.metres),
              metres(doubt.zone.record.boundary.errorMetres),
            )}
          </span>
        ))}
      </p>
    </section>
  );
}
