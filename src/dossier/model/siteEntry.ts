import type { Near, NearFeature, NearPlace, SiteReport } from '../../analysis/report';
import { reachMinutes } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import type { Position } from '../../model/geometry';
import type { SiteState } from '../../store/session';
import { readableMetres, wholeMinutes } from '../../wording/walks';
import type { Cited, DossierFigure, FactLine, Group, NearLine, Part } from './blocks';
import { type Desk, together } from './desk';

/** Names that the list of places within reach shows at most; nearer ones first. */
const mostPlaces = 24;
const soon = 30;

/** A free site: where it lies, what can be walked to, how far the metro carries, and its reach on a map. */
export function siteParts(position: Position, state: SiteState | undefined, desk: Desk): readonly Part[] {
  const { texts, cited, reading } = desk;
  const [longitude, latitude] = position.map((degrees) => degrees.toFixed(5));
  const where = cited(texts.coordinates(`${latitude}`, `${longitude}`), [], 'point');
  const point: FactLine = { term: siteTexts[reading.language].coordinates, said: [where] };
  if (state?.status !== 'ready') {
    const said = { text: state?.status === 'failed' ? texts.site.failed : texts.site.working, notes: [] };
    return [
      { kind: 'facts', rows: [point] },
      { kind: 'text', said },
    ];
  }
  const { report } = state;
  const facts = [point, ...whereRows(report, desk)];
  const headline = keyFigures(report, desk);
  const reach = desk.notes.method('walk', 'ride');
  const near = nearLines(report, desk);
  return [
    { kind: 'facts', rows: facts },
    { kind: 'headline', figures: headline },
    ...missing(report, desk),
    { kind: 'reach', notes: reach },
    ...(near.length === 0 ? [] : [{ kind: 'near' as const, title: texts.parts.near, lines: near }]),
    ...onFoot(report, desk),
  ];
}

function missing(report: SiteReport, { texts, reading }: Desk): readonly Part[] {
  if (report.missing.length === 0) return [];
  const { layers } = siteTexts[reading.language].plain;
  const names = report.missing.map((layer) => layers[layer]).join(reading.messages.panel.separator);
  return [{ kind: 'text', said: { text: texts.site.incomplete(names), notes: [] } }];
}

function whereRows({ inside, nearestZone, parts }: SiteReport, desk: Desk): readonly FactLine[] {
  const { belt, language, messages } = desk.reading;
  const { where } = siteTexts[language];
  const named = (ids: readonly string[]) =>
    ids.map((id) => belt.areaName(id)[language]).join(messages.panel.separator);
  const away =
    nearestZone === null
      ? []
      : [
          {
            term: where.nearest,
            said: [
              desk.cited(
                `${named([nearestZone.id])}${messages.panel.comma}${where.away(metresIn(nearestZone.metres, desk))}`,
                [],
                'straight',
                'outline',
              ),
            ],
          },
        ];
  return [
    {
      term: where.inside,
      said: [desk.cited(inside.length === 0 ? where.none : named(inside), [], 'outline')],
    },
    ...away,
    ...(parts.length === 0 ? [] : [{ term: where.parts, said: [desk.cited(named(parts), [], 'outline')] }]),
  ];
}

const metresIn = (metres: number, { reading: { messages } }: Desk): string =>
  messages.map.metresShort(readableMetres(metres));

const within = (places: readonly NearPlace[], minutes: number): readonly NearPlace[] =>
  places.filter(({ walk }) => walk !== null && walk.minutes <= minutes);

function keyFigures({ stations, places, metro }: SiteReport, desk: Desk): readonly DossierFigure[] {
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

function nearLines(report: SiteReport, desk: Desk): readonly NearLine[] {
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

/** Places within a quarter of an hour, counted and named, and their industries. */
function onFoot({ places, industries }: SiteReport, desk: Desk): readonly Part[] {
  const { texts, notes, reading } = desk;
  const { belt, language, messages } = reading;
  const title = desk.cited(texts.parts.onFoot, [], 'walk');
  const reached = within(places, 15);
  const counts = reachMinutes
    .map((minutes) => texts.within(minutes, within(places, minutes).length))
    .join(messages.panel.separator);
  const lines = reached.slice(0, mostPlaces).flatMap(({ id, walk }) => {
    const subject = belt.subject(id);
    if (subject === undefined || walk === null) return [];
    const listed = desk.listed(subject);
    const remark = texts.site.minutes(wholeMinutes(walk.minutes));
    return [{ ...listed, remark, notes: together(listed.notes, notes.method('walk')) }];
  });
  const groups: readonly Group[] = [
    { key: 'places', title: { text: counts, notes: notes.method('walk', 'count') }, lines },
    ...(industries.length === 0
      ? []
      : [
          {
            key: 'industries',
            title: { text: texts.parts.industries, notes: notes.method('walk', 'count') },
            lines: industries.map(({ id, count }) => ({
              key: id,
              name: belt.areaName(id)[language],
              remark: texts.site.count(count),
              dated: false,
              notes: notes.method('count'),
            })),
          },
        ]),
  ];
  const left = reached.length - lines.length;
  const more = { text: texts.more(left), notes: notes.method('walk', 'count') };
  return [{ kind: 'lists', title, groups }, ...(left > 0 ? [{ kind: 'text' as const, said: more }] : [])];
}
