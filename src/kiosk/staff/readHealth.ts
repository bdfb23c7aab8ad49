import * as v from 'valibot';
import { dataInUse } from '../../model/load';
import { loadManifest } from '../../model/loadManifest';
import { rendererName } from './graphics';

type WorkerState = 'absent' | 'none' | 'installing' | 'waiting' | 'active';

/** How the page and its machine are at one moment; null where the browser does not tell. Sizes in bytes. */
export interface Health {
  readonly at: Date;
  readonly app: string | null;
  readonly facts: string;
  /** `YYYY-MM-DD`, the latest day that a record speaks of. */
  readonly factsDate: string | null;
  /** Minutes since the page was opened. */
  readonly uptime: number;
  readonly memory: { readonly used: number; readonly limit: number } | null;
  readonly renderer: string | null;
  readonly worker: WorkerState;
  readonly storage: { readonly used: number; readonly limit: number } | null;
  /** CSS px, and device px for each. */
  readonly screen: { readonly width: number; readonly height: number; readonly ratio: number };
}

/** Chromium only. */
const Memory = v.object({ usedJSHeapSize: v.number(), jsHeapSizeLimit: v.number() });

function memoryNow(): Health['memory'] {
  const read = v.safeParse(Memory, Reflect.get(performance, 'memory'));
  return read.success ? { used: read.output.usedJSHeapSize, limit: read.output.jsHeapSizeLimit } : null;
}

async function storageNow(): Promise<Health['storage']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, limit: quota };
  } catch {
    return null;
  }
}

async function workerNow(): Promise<WorkerState> {
  if (!('serviceWorker' in navigator)) return 'absent';
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration === undefined) return 'none';
    if (registration.waiting !== null) return 'waiting';
    return registration.active === null ? 'installing' : 'active';
  } catch {
    return 'none';
  }
}

async function dateOf(version: string): Promise<string | null> {
  try {
    return (await loadManifest(version)).date;
  } catch {
    return null;
  }
}

/** Reads everything anew. Never throws. */
export async function readHealth(): Promise<Health> {
  const facts = dataInUse().version;
  const [dated, storage, worker] = await Promise.all([dateOf(facts), storageNow(), workerNow()]);
  return {
    at: new Date(),
    app: document.documentElement.dataset['release'] ?? null,
    facts,
    factsDate: dated,
    uptime: Math.floor(performance.now() / 60_000),
    memory: memoryNow(),
    renderer: rendererName(),
    worker,
    storage,
    screen: { width: window.innerWidth, height: window.innerHeight, ratio: window.devicePixelRatio },
  };
}
