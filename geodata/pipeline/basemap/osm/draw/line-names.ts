import { wording } from '../../../../../src/model/problem';
import { lineColours } from '../../../../../src/theme/metroLines';
import { palettes } from '../../../../../src/theme/palette';
import type { OsmRelation } from '../read/element';
import type { Report } from '../report';
import { namesOf } from './names';

const noColour = (value: string | undefined) =>
  value === undefined
    ? wording(
        '没有写明线路颜色',
        'the line has no colour',
        '暂用灰色；请在 OSM 中补上 colour',
        'drawn in grey; add colour in OSM',
      )
    : wording(
        `“${value.slice(0, 40)}”不是颜色（应为 #RRGGBB）`,
        `"${value.slice(0, 40)}" is no colour (#RRGGBB is expected)`,
        '暂用灰色；请在 OSM 中更正',
        'drawn in grey; correct it in OSM',
      );

/** Number or name of a metro line as its stations carry it; null where a route has neither. */
export function lineOf({ tags }: OsmRelation): string | null {
  const ref = tags['ref']?.trim();
  if (ref !== undefined && ref !== '') return ref.replace(/号线$/, '').slice(0, 20);
  return namesOf(tags)?.zh.split(/[:：]/)[0]?.trim().slice(0, 20) ?? null;
}

export function lineNames(line: string, routes: readonly OsmRelation[]): { zh: string; en: string } {
  if (/^\d+$/.test(line)) return { zh: `${line}号线`, en: `Line ${line}` };
  const names = routes.map(({ tags }) => namesOf(tags)).find((found) => found !== null);
  const head = (text: string | undefined) => text?.split(/[:：]/)[0]?.trim() ?? line;
  return { zh: head(names?.zh), en: head(names?.en) };
}

/** The colour that the app's signs of the line wear where it knows the line, else the route's own, else grey. */
export function lineColour(line: string, routes: readonly OsmRelation[], report: Report): string {
  const { ground } = lineColours(line);
  if (ground.startsWith('#')) return ground;
  const given = routes.find(({ tags }) => tags['colour'] !== undefined) ?? routes[0];
  const value = given?.tags['colour'];
  const [hex] = value?.trim().match(/^#(?:[0-9a-f]{6}|[0-9a-f]{3})$/i) ?? [];
  if (hex !== undefined)
    return hex.length === 7 ? hex.toUpperCase() : hex.replaceAll(/[0-9a-f]/gi, '$&$&').toUpperCase();
  report.add('colour', `relation ${given?.id ?? '?'}`, 'colour', noColour(value));
  return palettes.day.inkSoft;
}
