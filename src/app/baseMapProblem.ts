import { causeOf } from '../model/cause';
import { type Problem, wording } from '../model/problem';
import type { Text } from '../model/text';

/** What is told when something that is reckoned on the base map could not be made. */
export function baseMapProblem(error: unknown, said: (cause: string) => Text): Problem {
  const { zh, en } = said(causeOf(error));
  return {
    file: 'basemap',
    record: null,
    field: null,
    ...wording(
      zh,
      en,
      '请检查网络后重试；若仍不行，请联系本图的维护者',
      'check the network and try again; if it persists, tell whoever maintains this map',
    ),
  };
}
