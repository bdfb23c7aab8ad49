import type { Incident } from '../../store/session';
import { clearLog, readLog } from '../log';

let clearedAt = 0;

/** What is known to have happened, oldest first: the log of this machine, else what the page itself remembers. */
export function loggedIncidents(session: readonly Incident[]): readonly Incident[] {
  const log = readLog();
  return log.length > 0 ? log : session.filter(({ at }) => at > clearedAt);
}

export function clearIncidents(): void {
  clearLog();
  clearedAt = Date.now();
}
