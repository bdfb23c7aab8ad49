import type { RawFacts } from '../model/facts';
import { wideAreas } from '../model/record';
import { type ListName, listNames, text } from './column';
import { at, jsonOf, listOf } from './json';
import { labelsOf } from './labels';
import { idOf, namesIn, recordsIn } from './published';

/** Headings of the lists from which drop-downs are filled. */
export const listHeadings: Readonly<Record<ListName, ReturnType<typeof text>>> = {
  areas: text('片区与结构', 'Zones and structures'),
  measured: text('数值的区域', 'Areas of values'),
  industries: text('产业', 'Industries'),
  owners: text('地点与规划', 'Places and plans'),
  plans: text('规划', 'Plans'),
  indicators: text('指标', 'Indicators'),
  sources: text('来源', 'Sources'),
  subjects: text('全部记录', 'All records'),
};

/** The entries of each list, as they stand in cells. */
export function listsIn(raw: RawFacts): Readonly<Record<ListName, readonly string[]>> {
  const { labelOf } = labelsOf(namesIn(raw));
  const ids = (records: readonly unknown[]) => records.map((record) => idOf(jsonOf(record)));
  const zones = ids(listOf(at(raw.zones, 'features')));
  const structures = ids(listOf(at(raw.structure, 'features')));
  const [places, plans] = [ids(recordsIn(raw, 'places')), ids(recordsIn(raw, 'plans'))];
  const industries = ids(listOf(raw.industries));
  const areas = [...zones, ...structures, ...wideAreas];
  const shown = (list: readonly string[]) => list.map(labelOf);
  return {
    areas: shown(areas),
    measured: shown([...areas, ...places]),
    industries: shown(industries),
    owners: shown([...places, ...plans]),
    plans: shown(plans),
    indicators: shown(ids(recordsIn(raw, 'indicators'))),
    sources: ids(recordsIn(raw, 'sources')),
    subjects: [...zones, ...structures, ...places, ...plans, ...industries],
  };
}

/** Index of a list's column in the sheet of lists, from zero. */
export const listColumn = (name: ListName): number => listNames.indexOf(name);
