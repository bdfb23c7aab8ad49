import { dataInUse, refusedVersion } from '../model/load';
import { openLink } from '../offline/link';
import type { Order, Standing } from '../offline/messages';
import { type ChannelName, channelNames } from '../offline/names';
import type { Actions } from '../store/actions';
import type { IncidentKind } from '../store/session';
import type { BeltStore } from '../store/store';
import { isKiosk } from '../ui/mode';
import { takeNewFacts } from './newFacts';
import { inTime } from './withinTime';

/** Milliseconds for an answer: a slow network may take long, a worker that was stopped takes for ever. */
const longestAnswer = 15 * 60_000;

/** The page's side of the releases: each step is noted for who looks after the page. */
export interface Updates {
  /** Tells the worker whether what this page was opened with stands. True: it does not, and the page is to be opened again. */
  readonly judgeStart: (isStanding: boolean) => Promise<boolean>;
  /** Looks for news; what is waiting to be taken. */
  readonly look: () => Promise<Readonly<Record<ChannelName, boolean>>>;
  readonly takeFacts: () => Promise<void>;
  /** True when the next opening will be on the new release. */
  readonly takeApp: () => Promise<boolean>;
}

/** The release that this page was made of; written into it by the build. */
const ownRelease = (): string | undefined => document.documentElement.dataset['release'];

/** @throws when the browser has no worker to offer */
export async function openUpdates(
  store: BeltStore,
  actions: Actions,
  container: ServiceWorkerContainer,
): Promise<Updates> {
  const worker = await openLink(container);
  const ask = (order: Order): Promise<Standing> => inTime(longestAnswer, worker(order));
  const { incidentNoted } = actions;
  /** What was noted already: a server that is gone is asked again and again. */
  const noted = new Set<string>();
  const noteOnce = (kind: IncidentKind, detail: string) => {
    if (!noted.has(detail)) incidentNoted(kind, detail);
    noted.add(detail);
  };
  /** The worker says once what it took back by itself. */
  const hear = (standing: Standing): Standing => {
    for (const name of channelNames) {
      const { untold } = standing.channels[name];
      if (untold !== null) incidentNoted('update-rolled-back', `${name} ${untold.version}: ${untold.reason}`);
    }
    return standing;
  };
  const fail = (channel: ChannelName, version: string, reason: string) =>
    ask({ kind: 'failed', channel, version, reason });
  return {
    judgeStart: async (isStanding) => {
      const { app, data } = hear(await ask({ kind: 'state' })).channels;
      const refused = refusedVersion();
      if (refused !== null) await fail('data', refused, 'refused at the start');
      else if (data.trial !== null && data.current === dataInUse().version)
        await ask({ kind: 'passed', channel: 'data', version: data.current });
      if (app.trial === null || app.current === null || app.current !== ownRelease()) return false;
      if (isStanding && stands(store)) {
        incidentNoted('update-applied', `app ${app.current}`);
        await ask({ kind: 'passed', channel: 'app', version: app.current });
        return false;
      }
      // A visitor's page may just have lost the network; a release that never stands is taken back by the worker.
      if (!isKiosk()) return false;
      await fail('app', app.current, `does not stand: map ${store.getState().session.mapState}`);
      return true;
    },
    look: async () => {
      const { channels, reasons } = hear(await ask({ kind: 'check' }));
      for (const name of channelNames) {
        const reason = reasons[name];
        if (reason !== undefined) noteOnce('update-refused', `${name}: ${reason}`);
        const { pending } = channels[name];
        if (pending !== null) noteOnce('update-found', `${name} ${pending}`);
      }
      return { app: channels.app.pending !== null, data: channels.data.pending !== null };
    },
    takeFacts: async () => {
      const { current } = (await ask({ kind: 'swap', channel: 'data' })).channels.data;
      if (current === null) return;
      const taken = await takeNewFacts(store, actions);
      if (taken.kind === 'refused') {
        incidentNoted('update-refused', `data ${current}: ${taken.reason}`);
        await fail('data', current, taken.reason);
        return;
      }
      // A page that the worker does not serve may have another version than the worker.
      if (dataInUse().version !== current) return;
      await ask({ kind: 'passed', channel: 'data', version: current });
      if (taken.kind === 'same') return;
      incidentNoted('update-applied', `data ${current}`);
      if (!isKiosk()) actions.notified({ kind: 'facts-updated', date: taken.date });
    },
    takeApp: async () => {
      const { pending } = (await ask({ kind: 'state' })).channels.app;
      const { current } = (await ask({ kind: 'swap', channel: 'app' })).channels.app;
      return pending !== null && pending === current;
    },
  };
}

/** Facts are there, and the map, or the sketch where this device draws none. */
const stands = (store: BeltStore): boolean => {
  const { facts, mapState } = store.getState().session;
  return facts.status === 'ready' && mapState !== 'loading' && mapState !== 'failed';
};
