import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import type { Position } from '../../model/geometry';
import type { SiteState } from '../../store/session';
import type { FactLine, Part } from './blocks';
import { keyFigures } from './siteFigures';
import { onFoot } from './siteOnFoot';
import { metresIn, nearLines } from './siteWays';
import type { Desk } from './writingDesk';

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
