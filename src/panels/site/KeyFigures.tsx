import { areRidesKnown, areWalksKnown } from '../../analysis/known';
import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useLanguage } from '../../store/hooks';
import { wholeMinutes } from '../../wording/walks';
import { placesWithin } from './nearSpans';

const soon = 30;

/** Three figures before all others: to the nearest station, what can be walked to, how far the metro carries. */
export function KeyFigures({ report }: { readonly report: SiteReport }) {
  const language = useLanguage();
  const { key, plain } = siteTexts[language];
  const said = (known: boolean, count: number, unit: string) =>
    known ? { amount: `${count}`, unit } : { amount: '–', unit: plain.unknown };
  const station = report.stations.find(({ walk }) => walk !== null);
  const figures = [
    station?.walk == null
      ? { ...said(areRidesKnown(report), 0, key.stationUnit), label: key.noStation }
      : {
          amount: `${wholeMinutes(station.walk.minutes)}`,
          unit: key.minuteUnit,
          label: key.station(station.name[language]),
        },
    {
      ...said(areWalksKnown(report), placesWithin(report.places, 15).length, key.placeUnit),
      label: key.places,
    },
    {
      ...said(
        areRidesKnown(report),
        report.metro.filter(({ minutes }) => Math.round(minutes) <= soon).length,
        key.stationUnit,
      ),
      label: key.stations,
    },
  ];
  return (
    <section aria-label={key.label}>
      <ul className="key-figures">
        {figures.map(({ amount, unit, label }) => (
          <li key={label} className="key-figure">
            <p>
              <span className="key-amount">{amount}</span> {unit}
            </p>
            <p>{label}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
