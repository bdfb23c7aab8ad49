/** What the bench uses of the map in the page; the engine's own tiles are no public interface. */
interface BenchTile {
  readonly tileID: {
    readonly canonical: { readonly x: number; readonly y: number; readonly z: number };
  };
  getBucket(layer: unknown): BenchBucket | undefined;
}
interface BenchBucket {
  hasTextData(): boolean;
  readonly symbolInstances: {
    readonly length: number;
    get(index: number): { readonly anchorX: number; readonly anchorY: number };
  };
}
interface BenchLayer {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  getLayoutProperty(name: 'text-allow-overlap'): unknown;
}
export interface BenchMap {
  readonly style: {
    readonly tileManagers: Readonly<
      Record<string, { getRenderableIds(): readonly string[]; getTileByID(id: string): BenchTile }>
    >;
    readonly _order: readonly string[];
    readonly _layers: Readonly<Record<string, BenchLayer>>;
  };
  jumpTo(view: { center?: readonly [number, number]; zoom?: number; bearing?: number }): void;
  easeTo(view: { zoom?: number; duration: number; essential: true; easing: (t: number) => number }): void;
  panBy(
    by: readonly [number, number],
    how: { duration: number; essential: true; easing: (t: number) => number },
  ): void;
  project(position: readonly [number, number]): { readonly x: number; readonly y: number };
  getCanvas(): HTMLCanvasElement;
  getZoom(): number;
  on(event: 'render', hear: () => void): void;
  off(event: 'render', hear: () => void): void;
  once(event: 'idle' | 'moveend'): Promise<unknown>;
  triggerRepaint(): void;
  queryRenderedFeatures(options: { layers: readonly string[] }): readonly {
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

/** Milliseconds of a task of more than 50, and when it began. */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    benchMap: BenchMap;
    benchTasks: LongTask[];
    /** Until what was changed has been painted. */
    benchPainted: () => Promise<void>;
  }
}

/** Runs in the page before its own scripts. */
export function prepare(): void {
  window.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries())
      window.benchTasks.push({ start, duration });
  }).observe({ type: 'longtask', buffered: true });
  window.benchPainted = () =>
    new Promise((painted) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted();
        port2.postMessage(null);
      });
    });
}
