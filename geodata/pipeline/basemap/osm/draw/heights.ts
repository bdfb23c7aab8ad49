import { wording } from '../../../../../src/model/problem';
import type { Tags } from '../read/element';
import type { Report } from '../report';

/** Metres from floor to floor where only storeys are recorded, as in the embedded base map. */
const storey = 3.2;
const feet = 0.3048;
/** No building is taller than this, in metres, nor has more storeys. */
const tallest = 850;
const mostStoreys = 170;

const absurd = (value: string) =>
  wording(
    `“${value.slice(0, 40)}”不是可信的建筑高度`,
    `"${value.slice(0, 40)}" is no credible height of a building`,
    '已不采用；请在 OSM 中更正',
    'not used; correct it in OSM',
  );

/** Height of a building in metres, one decimal; undefined where none is recorded or none that can be believed. */
export function heightOf(tags: Tags, record: string, report: Report): number | undefined {
  for (const key of ['height', 'building:height'] as const) {
    const metres = read(tags[key], tallest);
    if (metres !== null) return metres;
    complain(tags[key], key);
  }
  const storeys = read(tags['building:levels'], mostStoreys);
  if (storeys !== null) return Math.round(storeys * storey * 10) / 10;
  complain(tags['building:levels'], 'building:levels');
  return undefined;

  function complain(value: string | undefined, key: string): void {
    if (value !== undefined) report.add('height', record, key, absurd(value));
  }
}

function read(value: string | undefined, most: number): number | null {
  const [, digits, unit] = value?.trim().match(/^(\d+(?:\.\d+)?)\s*(m|ft|'|)$/) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits) * (unit === 'ft' || unit === "'" ? feet : 1);
  return number >= 1 && number <= most ? Math.round(number * 10) / 10 : null;
}
