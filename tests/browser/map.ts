import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The part of the page that holds the map; it tells its state and its view in attributes. */
const regionOf = (page: Page) => page.locator('[data-map-state]');

const patience = { timeout: 90_000, interval: 100 };

export async function mapState(page: Page): Promise<string | null> {
  return regionOf(page).getAttribute('data-map-state', { timeout: 10_000 });
}

export async function untilMapState(page: Page, state: string): Promise<void> {
  await expect.poll(() => mapState(page), patience).toBe(state);
}

/** Waits for the map's own word that everything is drawn for the first time. */
export async function untilMapIdle(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, null, {
    timeout: patience.timeout,
  });
}

export async function untilPanelUsable(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('panel-usable').length > 0, null, {
    timeout: 30_000,
  });
}

export interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** The view at which the map has settled. */
export async function viewOf(page: Page): Promise<View> {
  const text = (await regionOf(page).getAttribute('data-camera', { timeout: 10_000 })) ?? '';
  const [longitude = Number.NaN, latitude = Number.NaN, zoom = Number.NaN, bearing = 0, pitch = 0] = text
    .split(',')
    .map(Number);
  return { longitude, latitude, zoom, bearing, pitch };
}

export async function untilView(page: Page, wanted: View): Promise<void> {
  const differs = async () => {
    const view = await viewOf(page);
    return Math.max(
      Math.abs(view.longitude - wanted.longitude) * 1000,
      Math.abs(view.latitude - wanted.latitude) * 1000,
      Math.abs(view.zoom - wanted.zoom) * 10,
      Math.abs(view.pitch - wanted.pitch),
    );
  };
  await expect.poll(differs, patience).toBeLessThan(1);
}

/** Web Mercator, the world from 0 to 1. */
const mercator = (longitude: number, latitude: number): readonly [number, number] => {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
};

/** Where a place lies on the screen, for a view from above with north up. */
export async function pointOf(
  page: Page,
  longitude: number,
  latitude: number,
): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map-canvas .maplibregl-canvas').boundingBox();
  if (box === null) throw new Error('The map has no canvas');
  const view = await viewOf(page);
  const world = 512 * 2 ** view.zoom;
  const [x, y] = mercator(longitude, latitude);
  const [centreX, centreY] = mercator(view.longitude, view.latitude);
  return {
    x: box.x + box.width / 2 + (x - centreX) * world,
    y: box.y + box.height / 2 + (y - centreY) * world,
  };
}

/**
 * Points at a place, [longitude, latitude] in degrees, until the map names what is drawn there: a click before that
 * would mean the zone below, whose page and view it would open.
 */
export async function untilPointedAt(
  page: Page,
  place: readonly [number, number],
  name: string,
): Promise<void> {
  let step = 0;
  const said = async () => {
    const { x, y } = await pointOf(page, ...place);
    // The map looks anew at what is under the pointer when it moves.
    step = 1 - step;
    await page.mouse.move(x + step, y);
    return page.locator('.map-tooltip').textContent();
  };
  await expect.poll(said, patience).toBe(name);
}
