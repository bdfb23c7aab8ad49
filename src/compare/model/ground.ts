import type { SiteReport } from '../../analysis/report';
import type { MeasuresState, Session } from '../../store/session';
import { reportedSite } from '../../store/wantedSites';
import type { Reading } from '../../wording/reading';
import type { Why } from './values';

/** All that values are drawn from: the facts as read, what was measured, and the reports of sites. */
export interface Ground {
  readonly reading: Reading;
  readonly measures: MeasuresState;
  readonly sites: Session['sites'];
}

/** The report that speaks for a place or free site; or why there is none. */
export function reportFor(id: string, { reading: { belt }, sites }: Ground): SiteReport | Why {
  const site = reportedSite(id, belt);
  if (site === null) return belt.subject(id)?.type === 'place' ? 'noSite' : 'notApplicable';
  const state = sites[site];
  return state?.status === 'ready' ? state.report : (state?.status ?? 'working');
}
