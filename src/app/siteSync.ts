import type { SiteReport } from '../analysis/report';
import type { Belt } from '../model/belt';
import type { Position } from '../model/geometry';
import type { Problem } from '../model/problem';
import { sitePosition } from '../model/site';
import type { Actions } from '../store/actions';
import type { BeltState, BeltStore } from '../store/store';
import { wantedSites } from '../store/wantedSites';
import { baseMapProblem } from './baseMapProblem';

/** Makes the report of a site; rejects when that is not possible. */
export type AskForReport = (belt: Belt, site: Position) => Promise<SiteReport>;

/** The analysis and its worker come with the first site that is asked for. */
const askTheDesk: AskForReport = async (belt, site) => {
  const { deskOf } = await import('../analysis/deskOf');
  return deskOf(belt).report(site);
};

/**
 * Has a report made for every site whose report the Scene needs: the one that is open, and those of the shortlist while
 * a page shows them. A failed one is made again when someone sets it to `working`. Returns the end of it.
 */
export function followSites(store: BeltStore, actions: Actions, ask: AskForReport = askTheDesk): () => void {
  const asked = new Set<string>();
  const bring = async (belt: Belt, id: string, site: Position): Promise<void> => {
    const answer = await ask(belt, site).then(
      (report) => ({ status: 'ready', report }) as const,
      (error: unknown) => ({ status: 'failed', problem: notMade(error) }) as const,
    );
    asked.delete(id);
    // Other facts may have come meanwhile: then this is no answer any more.
    const { facts } = store.getState().session;
    if (facts.status === 'ready' && facts.belt !== belt) follow(store.getState());
    else actions.siteReported(id, answer);
  };
  const follow = (state: BeltState) => {
    const { facts } = state.session;
    if (facts.status !== 'ready') return;
    const fresh = wantedSites(state.scene, facts.belt).flatMap((id) => {
      const site = sitePosition(id);
      return site === null || asked.has(id) || !isWanting(state, id) ? [] : [{ id, site }];
    });
    // All are noted before the first is told of, since telling comes back here.
    for (const { id } of fresh) asked.add(id);
    for (const { id, site } of fresh) {
      actions.siteReported(id, { status: 'working' });
      void bring(facts.belt, id, site);
    }
  };
  follow(store.getState());
  return store.subscribe(follow);
}

const isWanting = ({ session }: BeltState, id: string): boolean =>
  (session.sites[id]?.status ?? 'working') === 'working';

const notMade = (error: unknown): Problem =>
  baseMapProblem(error, (cause) => ({
    zh: `地点报告所需的底图资料读取或计算失败（${cause}）`,
    en: `the base map for the site report could not be read or reckoned with (${cause})`,
  }));
