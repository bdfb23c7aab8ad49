import type { Facts } from '../facts';
import { type Problem, wording } from '../problem';
import type { TourStep } from '../tour';
import { charactersOf } from './characters';
import { citationsOf } from './citations';
import type { Written } from './entries';
import { languagesOf } from './languages';
import { tooLong } from './lengths';
import { numbersOf } from './numbers';
import { unknownId } from './references';
import { problemAt } from './rule';
import { figuresOf } from './tour-figures';

/** Longest title and caption, in characters, that is read at a glance from two metres: [Chinese, English]. */
const limits = { title: [16, 44], caption: [42, 120] } as const;

const noSite = (id: string) =>
  wording(
    `${id} 在图上没有位置，镜头无处可去`,
    `${id} has no place on the map for the view to go to`,
    '请换一条有位置的记录，或写 null 表示全带',
    'choose a record that has one, or write null for the whole belt',
  );
const unknownLayer = (group: string, known: readonly string[]) =>
  wording(
    `没有名为 ${group} 的图层`,
    `there is no layer named ${group}`,
    `请从下列图层中选：${known.join(', ')}`,
    `choose from: ${known.join(', ')}`,
  );

/** Everything that can be flown to, true where it has a geometry. */
const sitesOf = ({ zones, structure, places }: Facts): ReadonlyMap<string, boolean> =>
  new Map(
    [...zones.features, ...structure.features, ...places.features].map(({ id, geometry }) => [
      id,
      geometry !== null,
    ]),
  );

function showsOf(step: Written, { shows }: TourStep, facts: Facts): readonly Problem[] {
  if (shows === null) return [];
  const sited = sitesOf(facts).get(shows);
  if (sited === undefined) return [problemAt(step, 'shows', unknownId(shows))];
  return sited ? [] : [problemAt(step, 'shows', noSite(shows))];
}

const lengthsOf = (entry: Written, step: TourStep): readonly Problem[] =>
  (['title', 'caption'] as const).flatMap((field) =>
    (['zh', 'en'] as const).flatMap((side, index) => {
      const most = limits[field][index] ?? 0;
      const text = step[field][side];
      return text.length <= most ? [] : problemAt(entry, `${field}.${side}`, tooLong(text, most));
    }),
  );

/**
 * What may be wrong with a step of a tour whose shape is right.
 * @param today `YYYY-MM-DD`
 * @param layers groups of layers that a step may switch off
 */
export function checkStep(
  file: string,
  step: TourStep,
  facts: Facts,
  today: string,
  layers: readonly string[],
): readonly Problem[] {
  const entry: Written = { kind: 'tour-step', file, id: step.id, record: step };
  return [
    ...showsOf(entry, step, facts),
    ...step.hidden.flatMap((group, index) =>
      layers.includes(group) ? [] : problemAt(entry, `hidden#${index + 1}`, unknownLayer(group, layers)),
    ),
    ...citationsOf(entry, facts),
    ...languagesOf(entry),
    ...numbersOf(entry),
    ...charactersOf(entry),
    ...lengthsOf(entry, step),
    ...figuresOf(entry, step, facts, today),
  ];
}
