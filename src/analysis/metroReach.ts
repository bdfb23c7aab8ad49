import { riding } from './assumptions';
import type { Metro } from './metro';
import type { MetroReach, NearStation } from './report';

/** A traveller on a train at a station: which line, where they boarded, what it took. */
interface Aboard {
  readonly at: string;
  readonly line: string;
  readonly way: Pick<MetroReach, 'parts' | 'ridden' | 'boardAt'>;
  readonly minutes: number;
}

const wait = riding.headway / 2;

/**
 * Minutes to every station: the walk to a station of at most `riding.mostWalk`, half a headway of waiting, the ride, and
 * for every change a walk and another half headway. Nearest in time first. A model, not the timetable.
 * @param onFoot all stations as they lie to the site
 */
export function metroReach(metro: Metro, onFoot: readonly NearStation[]): readonly MetroReach[] {
  const walks = onFoot.flatMap(({ id, lines, walk }) =>
    walk === null || walk.minutes > riding.mostWalk ? [] : [{ id, lines, minutes: walk.minutes }],
  );
  const best = new Map<string, Pick<MetroReach, 'minutes' | 'parts' | 'ridden' | 'boardAt'>>();
  for (const { id, minutes } of walks)
    best.set(id, {
      minutes,
      parts: { walk: minutes, wait: 0, ride: 0, transfer: 0 },
      ridden: [],
      boardAt: id,
    });

  const waiting: Aboard[] = walks.flatMap(({ id, lines, minutes }) =>
    lines.map((line) => ({
      at: id,
      line,
      minutes: minutes + wait,
      way: { parts: { walk: minutes, wait, ride: 0, transfer: 0 }, ridden: [line], boardAt: id },
    })),
  );
  const settled = new Set<string>();
  for (let next = takeFirst(waiting); next !== undefined; next = takeFirst(waiting)) {
    const { at, line, minutes, way } = next;
    const key = `${line} ${at}`;
    if (settled.has(key)) continue;
    settled.add(key);
    if (minutes < (best.get(at)?.minutes ?? Number.POSITIVE_INFINITY)) best.set(at, { minutes, ...way });
    for (const hop of metro.get(at) ?? []) {
      const isChange = hop.line !== line;
      const change = isChange ? riding.change + wait : 0;
      const parts = {
        ...way.parts,
        ride: way.parts.ride + hop.minutes,
        transfer: way.parts.transfer + change,
      };
      const ridden = isChange ? [...way.ridden, hop.line] : way.ridden;
      waiting.push({
        at: hop.to,
        line: hop.line,
        minutes: minutes + hop.minutes + change,
        way: { parts, ridden, boardAt: way.boardAt },
      });
    }
  }
  return onFoot
    .flatMap(({ id, name, position, lines }) => {
      const found = best.get(id);
      return found === undefined ? [] : [{ id, name, position, lines, ...found }];
    })
    .sort((one, other) => one.minutes - other.minutes);
}

/** Takes the earliest out of a short list. */
function takeFirst(waiting: Aboard[]): Aboard | undefined {
  let first = 0;
  waiting.forEach((aboard, i) => {
    if (aboard.minutes < (waiting[first]?.minutes ?? 0)) first = i;
  });
  return waiting.splice(first, 1)[0];
}
