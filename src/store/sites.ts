import type { Session, SiteState } from './session';

/** As many as a full shortlist may hold; older reports are made again when they are wanted. */
const mostSites = 12;

/** Takes in the state of one site; beyond the limit the one that was added first goes. */
export const withSite = (sites: Session['sites'], id: string, state: SiteState): Session['sites'] =>
  Object.fromEntries(Object.entries({ ...sites, [id]: state }).slice(-mostSites));
