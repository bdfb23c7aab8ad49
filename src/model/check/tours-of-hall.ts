import * as v from 'valibot';
import type { Facts } from '../facts';
import type { Problem } from '../problem';
import { Tour } from '../tour';
import { checkStep } from './tour-step';

/**
 * The rules of the tours that show the facts: a place that a hall's tour flies to must stay.
 * @param tours content of the file of tours; what is no tour is passed over
 * @param layers groups of layers that a step may switch off
 * @param today `YYYY-MM-DD`
 */
export function tourRules(
  tours: unknown,
  layers: readonly string[],
  today: string,
): (facts: Facts) => readonly Problem[] {
  const read = v.safeParse(v.array(v.unknown()), tours);
  const known = (read.success ? read.output : []).flatMap((tour) => {
    const parsed = v.safeParse(Tour, tour);
    return parsed.success ? [parsed.output] : [];
  });
  return (facts) =>
    known.flatMap(({ id, steps }) =>
      steps.flatMap((step) => checkStep(`tours/${id}.json`, step, facts, today, layers)),
    );
}
