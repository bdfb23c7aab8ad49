import type { SiteReport } from '../../analysis/report';
import { wholeMinutes } from '../../wording/walks';
import type { DossierFigure } from './blocks';
import { within } from './siteOnFoot';
import type { Desk } from './writingDesk';

/** Minutes by metro up to which a station counts. */
const soon = 30;

/** To the nearest station, what can be walked to, how far the metro carries. */
export function keyFigures({ stations, places, metro }: SiteReport, desk: Desk): readonly DossierFigure[] {
  const { texts, notes, reading } = desk;
  const station = stations.find(({ walk }) => walk !== null);
  const figure = (label: string, value: string, method: 'walk' | 'ride'): DossierFigure => ({
    key: label,
    label,
    value,
    date: texts.site.measured,
    kind: 'actual',
    dated: false,
    notes: notes.method(method),
  });
  const reached = metro.filter(({ minutes }) => Math.round(minutes) <= soon).length;
  return [
    ...(station?.walk == null
      ? []
      : [
          figure(
            texts.site.nearestStation(station.name[reading.language]),
            texts.site.minutes(wholeMinutes(station.walk.minutes)),
            'walk',
          ),
        ]),
    figure(texts.site.places, texts.site.count(within(places, 15).length), 'walk'),
    figure(texts.site.stations, texts.site.stationCount(reached), 'ride'),
  ];
}
