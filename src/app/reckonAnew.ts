import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';

/** What was worked out from the former facts is asked for again by who needs it. */
export function reckonAnew(store: BeltStore, actions: Actions): void {
  const { sites, measures } = store.getState().session;
  if (measures.status !== 'idle') actions.measured({ status: 'idle' });
  for (const id of Object.keys(sites)) actions.siteReported(id, { status: 'working' });
}
