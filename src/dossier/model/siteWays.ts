import type { Near, NearFeature, SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { readableMetres, wholeMinutes } from '../../wording/walks';
import type { Cited, NearLine } from './blocks';
import type { Desk } from './writingDesk';

/** A distance as it is said. */
export const metresIn = (metres: number, { reading: { messages } }: Desk): string =>
  messages.map.metresShort(readableMetres(metres));

/** The way on foot with how it was found, or how far it is straight where none is known. */
function wayTo({ walk, straightMetres }: Near, desk: Desk): Cited {
  const { site } = desk.texts;
  if (walk === null)
    return desk.cited(
      `${site.straight(metresIn(straightMetres, desk))}${desk.reading.messages.panel.comma}${site.noWalk}`,
      [],
      'straight',
    );
  const { basis } = siteTexts[desk.reading.language];
  const minutes = site.minutes(wholeMinutes(walk.minutes));
  return desk.cited(site.way(minutes, metresIn(walk.metres, desk), basis[walk.basis]), [], 'walk');
}

/** The nearest stations, then university, river front and park, each with the way to it. */
export function nearLines(report: SiteReport, desk: Desk): readonly NearLine[] {
  const { language } = desk.reading;
  const { nearest } = siteTexts[language];
  const features: readonly ['university' | 'riverfront' | 'park', NearFeature | null][] = [
    ['university', report.university],
    ['riverfront', report.riverfront],
    ['park', report.park],
  ];
  return [
    ...report.stations.map((station) => ({
      key: station.id,
      term: nearest.stations,
      name: station.name[language],
      lines: station.lines,
      way: wayTo(station, desk),
    })),
    ...features.flatMap(([kind, feature]) =>
      feature === null
        ? []
        : [
            {
              key: kind,
              term: nearest[kind],
              name: feature.name?.[language] ?? nearest.unnamed[kind],
              lines: [],
              way: wayTo(feature, desk),
            },
          ],
    ),
  ];
}
