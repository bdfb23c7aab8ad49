import type { Problem } from '../model/problem';
import { limits } from './limits';
import type { Refused } from './upload';

/** Counts all refusals and keeps the first ones. */
export function refusedList(): { readonly add: (problem: Problem) => void; readonly get: () => Refused } {
  let count = 0;
  const list: Problem[] = [];
  return {
    add: (problem) => {
      count += 1;
      if (list.length < limits.listed) list.push(problem);
    },
    get: () => ({ count, list }),
  };
}
