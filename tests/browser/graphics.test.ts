import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { violationsIn } from './axe';
import { zones } from './belt';
import { untilMapIdle, untilMapState, viewOf } from './map';
import { linked, linkTo, toOverview, untilPage } from './panel';
import { visit } from './visit';
import { noWebGl } from './webgl';

describe('without WebGL 2', () => {
  it('panel and drawn sketch do the work', async () => {
    const page = await visit('', noWebGl);
    await untilMapState(page, 'no-webgl');
    await untilPage(page, zh.title);
    const sketch = page.getByRole('group', { name: zh.map.schematic });
    for (const { name } of zones) {
      const label = sketch.getByRole('button', { name: name.zh }).locator('text');
      const box = await label.boundingBox();
      if (box === null) throw new Error('The sketch has no name for the zone');
      // A zone may be bent round its middle: its name lies inside.
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await untilPage(page, name.zh);
      await toOverview(page);
    }
    const [zone] = zones;
    await sketch.getByRole('button', { name: zone?.name.zh ?? '' }).press('Enter');
    await untilPage(page, zone?.name.zh ?? '');
    expect(await violationsIn(page, 'no graphics')).toEqual([]);
  });
});

describe('with a lost graphics context', () => {
  it('the panel goes on, and the map comes back to the same scene', async () => {
    const [zone, next] = zones;
    if (zone === undefined || next === undefined) throw new Error('There are no zones');
    const page = await visit(`${linked(zone.id)}&palette=night`, {
      width: 1000,
      height: 640,
      expected: [/context/i],
    });
    await untilMapIdle(page);
    const before = await viewOf(page);
    const extension = await page.evaluateHandle(() => {
      const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
      return gl?.getExtension('WEBGL_lose_context') ?? null;
    });
    await extension.evaluate((lose) => lose?.loseContext());
    await untilMapState(page, 'lost');
    await page.getByText(zh.map.lost).waitFor();
    expect(await violationsIn(page, 'graphics lost')).toEqual([]);
    await extension.evaluate((lose) => lose?.restoreContext());
    await untilMapState(page, 'ready');
    expect(await viewOf(page)).toEqual(before);
    await untilPage(page, zone.name.zh);

    // Lost again, and used while it is lost.
    await extension.evaluate((lose) => lose?.loseContext());
    await untilMapState(page, 'lost');
    await toOverview(page);
    await linkTo(page, next.id).click();
    await untilPage(page, next.name.zh);
    await extension.evaluate((lose) => lose?.restoreContext());
    await untilMapState(page, 'ready');
    await page.getByText(zh.map.lost).waitFor({ state: 'detached' });
  });
});
