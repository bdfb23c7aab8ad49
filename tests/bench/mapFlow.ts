import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds of script on the main thread, per picture that the map drew. */
export async function scriptPerFrame(page: Page, session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
  await view(page, start);
  const before = await script();
  const frames = await page.evaluate(async () => {
    const map = window.benchMap;
    const even = (t: number) => t;
    const how = { essential: true, easing: even } as const;
    let drawn = 0;
    const count = () => {
      drawn += 1;
    };
    map.on('render', count);
    for (const step of [
      () => map.panBy([420, 160], { duration: 1200, ...how }),
      () => map.easeTo({ zoom: 15.4, duration: 1500, ...how }),
      () => map.panBy([-300, -260], { duration: 1200, ...how }),
      () => map.easeTo({ zoom: 12.8, duration: 1500, ...how }),
    ]) {
      const end = map.once('moveend');
      step();
      await end;
    }
    map.off('render', count);
    return drawn;
  });
  return ((await script()) - before) / frames;
}

interface View {
  readonly center: readonly [number, number];
  readonly zoom: number;
}
const start: View = { center: [121.515, 31.288], zoom: 13.2 };

async function view(page: Page, wanted: View): Promise<void> {
  await page.evaluate(async (to) => {
    const idle = window.benchMap.once('idle');
    window.benchMap.jumpTo(to);
    window.benchMap.triggerRepaint();
    await idle;
  }, wanted);
}

/** Views in which names are counted: the zones together, a zone, a quarter, some streets. */
const countedAt: readonly View[] = [
  { center: [121.527, 31.297], zoom: 11.6 },
  { center: [121.515, 31.288], zoom: 13 },
  { center: [121.5083, 31.2808], zoom: 14.5 },
  { center: [121.5083, 31.2808], zoom: 16.1 },
  { center: [121.5083, 31.2808], zoom: 17.5 },
];

/** The most names, in any of the views, that compete for room: those whose place lies in the view. */
export async function labelCandidates(page: Page): Promise<number> {
  const counts: number[] = [];
  for (const wanted of countedAt) {
    await view(page, wanted);
    counts.push(await page.evaluate(candidatesInView));
  }
  return Math.max(...counts);
}

function candidatesInView(): number {
  const map = window.benchMap;
  const { clientWidth, clientHeight } = map.getCanvas();
  const { tileManagers, _order, _layers } = map.style;
  let found = 0;
  for (const id of _order) {
    const layer = _layers[id];
    // The counts in gathered marks stand where they stand.
    const competes = layer?.type === 'symbol' && layer.getLayoutProperty('text-allow-overlap') !== true;
    const manager = competes ? tileManagers[layer.source] : undefined;
    for (const key of manager?.getRenderableIds() ?? []) {
      const tile = manager?.getTileByID(key);
      const bucket = tile?.getBucket(layer);
      if (tile === undefined || bucket === undefined || !bucket.hasTextData()) continue;
      const { x, y, z } = tile.tileID.canonical;
      for (let index = 0; index < bucket.symbolInstances.length; index += 1) {
        const { anchorX, anchorY } = bucket.symbolInstances.get(index);
        const [east, south] = [(x + anchorX / 8192) / 2 ** z, (y + anchorY / 8192) / 2 ** z];
        const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * south))) * 180) / Math.PI;
        const at = map.project([east * 360 - 180, latitude]);
        if (at.x >= 0 && at.y >= 0 && at.x <= clientWidth && at.y <= clientHeight) found += 1;
      }
    }
  }
  return found;
}

/** Megabytes of the page's own scripts after everything that is not needed has been collected; workers apart. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}
