import type { CDPSession, Page } from 'playwright-core';

/** What must not grow, after the garbage was collected. */
export interface Sample {
  /** Bytes of the JavaScript heap in use. */
  readonly heap: number;
  /** Nodes of all documents, those that only scripts still hold included. */
  readonly nodes: number;
  readonly listeners: number;
  /** WebGL contexts that were made and are still held. */
  readonly contexts: number;
  /** Characters that the page keeps in local and session storage. */
  readonly storage: number;
}

/** To run before the page's own scripts: remembers which canvases got a WebGL context. */
export function countContexts(): void {
  const held: WeakRef<object>[] = [];
  const seen = new WeakSet<object>();
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
    apply: (target, canvas: HTMLCanvasElement, given: unknown[]) => {
      const context: unknown = Reflect.apply(target, canvas, given);
      if (context instanceof WebGL2RenderingContext && !seen.has(context)) {
        seen.add(context);
        held.push(new WeakRef(context));
      }
      return context;
    },
  });
  Object.defineProperty(window, 'heldContexts', {
    value: () => held.filter((context) => context.deref() !== undefined).length,
  });
}

const inPage = (): { contexts: number; storage: number } => {
  const count: unknown = Reflect.get(window, 'heldContexts');
  const kept = [localStorage, sessionStorage].flatMap((storage) => Object.entries({ ...storage }));
  return {
    contexts: typeof count === 'function' ? Number(count()) : Number.NaN,
    storage: kept.reduce((sum, [key, value]) => sum + key.length + String(value).length, 0),
  };
};

export async function sample(page: Page, session: CDPSession): Promise<Sample> {
  // Twice: what the first round frees may hold what the second one frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners, ...(await page.evaluate(inPage)) };
}
