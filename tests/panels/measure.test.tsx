import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { measureZh as texts } from '../../src/i18n/messages/zh-measure';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import type { Drawn } from '../../src/store/drawing';
import { drawingsGeoJson } from '../../src/takeaway/drawingsGeoJson';
import { readFacts } from '../setup/facts';
import { expectNoBarrier, openPanel, settled } from './opened';

const belt = createBelt(parseFacts(readFacts()).facts);

const way: Drawn = {
  id: 'drawn-1',
  geometry: {
    type: 'LineString',
    coordinates: [
      [121.51, 31.3],
      [121.52, 31.3],
      [121.52, 31.31],
    ],
  },
};
/** Round Wujiaochang, clockwise. */
const area: Drawn = {
  id: 'drawn-2',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [121.5, 31.295],
        [121.5, 31.31],
        [121.52, 31.31],
        [121.52, 31.295],
        [121.5, 31.295],
      ],
    ],
  },
};

async function openWith(drawn: readonly Drawn[]) {
  const opened = openPanel({ page: 'measure', belt });
  act(() => opened.actions.drawnChanged(drawn));
  await screen.findByRole('heading', { level: 1 });
  await settled();
  return opened;
}

describe('the page of drawings', () => {
  it('takes a tool in hand and lays it down', async () => {
    const { user, store } = await openWith([]);
    expect(screen.getByText(texts.none)).toBeDefined();
    const button = screen.getByRole('button', { name: texts.tools.area });
    await user.click(button);
    expect(store.getState().session.drawTool).toBe('area');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await user.click(button);
    expect(store.getState().session.drawTool).toBeNull();
    await expectNoBarrier();
  });

  it('tells length, legs, area and what lies inside, with links', async () => {
    await openWith([way, area]);
    const [first, second] = screen
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.closest('li'));
    if (first == null || second == null) throw new Error('Two drawings were expected');
    expect(within(first).getByText('2.06 公里')).toBeDefined();
    expect(within(first).getByText('952 米')).toBeDefined();
    expect(within(second).getByText('3.17 平方公里')).toBeDefined();
    expect(within(second).getByText('7.13 公里')).toBeDefined();
    expect(within(second).getByRole('link', { name: belt.areaName('da-chuangzhi').zh })).toBeDefined();
    expect(within(second).getByRole('link', { name: /五角场/ })).toBeDefined();
    expect(within(second).getByText(texts.coordinate('31.31000', '121.52000'))).toBeDefined();
    await expectNoBarrier();
  });

  it('gives a new drawing the focus that was on the button which ended it, and takes it from nothing else', async () => {
    const { actions } = await openWith([]);
    const headings = () => screen.getAllByRole('heading', { level: 3 });
    act(() => document.getElementById('page-title')?.blur());
    act(() => actions.drawnChanged([way]));
    expect(document.activeElement).toBe(headings()[0]);
    const tool = screen.getByRole('button', { name: texts.tools.line });
    act(() => tool.focus());
    act(() => actions.drawnChanged([way, area]));
    expect(headings()).toHaveLength(2);
    expect(document.activeElement).toBe(tool);
  });

  it('removes a drawing, brings it back, and removes all', async () => {
    const { user, store } = await openWith([way, area]);
    const drawn = () => store.getState().session.drawn;
    const name = texts.named(1, texts.kinds.line);
    await user.click(screen.getByRole('button', { name: `${texts.remove} · ${name}` }));
    expect(drawn()).toEqual([area]);
    const back = screen.getByRole('button', { name: texts.bringBack });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(drawn()).toEqual([way, area]);
    await user.click(screen.getByRole('button', { name: texts.removeAll }));
    expect(drawn()).toEqual([]);
  });

  it('hands a drawing to the map to be looked at and to have its points moved', async () => {
    const { user, store } = await openWith([way]);
    const name = texts.named(1, texts.kinds.line);
    await user.click(screen.getByRole('button', { name: `${texts.show} · ${name}` }));
    const { cameraRequest } = store.getState().session;
    if (cameraRequest.kind !== 'extent') throw new Error('The map was asked for something else');
    const [west, south, east, north] = cameraRequest.extent;
    expect(west < 121.51 && south < 31.3 && east > 121.52 && north > 31.31).toBe(true);
    await user.click(screen.getByRole('button', { name: `${texts.edit} · ${name}` }));
    expect(store.getState().session.reshaping).toBe('drawn-1');
  });

  it('copies the figures as lines that a table takes', async () => {
    const { user } = await openWith([area]);
    await user.click(
      screen.getByRole('button', { name: `${texts.copy} · ${texts.named(1, texts.kinds.area)}` }),
    );
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`${texts.surface}\t3.17 平方公里`);
    expect(copied).toMatch(/城市副中心\t\d/);
    expect((await screen.findAllByText(texts.copied)).length).toBeGreaterThan(1);
  });

  it('says that an outline which crosses itself has no area', async () => {
    const crossing: Drawn = {
      id: 'drawn-3',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [121.5, 31.3],
            [121.51, 31.31],
            [121.51, 31.3],
            [121.5, 31.31],
            [121.5, 31.3],
          ],
        ],
      },
    };
    await openWith([crossing]);
    expect(screen.getByText(texts.crossing)).toBeDefined();
    expect(screen.queryByText(texts.inside.zones)).toBeNull();
  });
});

describe('drawings as a file', () => {
  it('carry geometry, measures and ids, outer rings counter-clockwise', () => {
    const { features, metadata } = drawingsGeoJson([way, area], belt, '2026-11-26');
    expect(metadata.exported).toBe('2026-11-26');
    expect(features[0]).toMatchObject({ id: 'drawn-1', geometry: way.geometry, properties: { number: 1 } });
    expect(features[0]?.properties?.['lengthMetres']).toBeCloseTo(2061, -1);
    expect(features[1]?.properties?.['areaSquareMetres']).toBeCloseTo(3_167_000, -4);
    expect(features[1]?.properties?.['placesInside']).toContain('wujiaochang');
    const geometry = features[1]?.geometry;
    if (geometry?.type !== 'Polygon' || area.geometry.type !== 'Polygon')
      throw new Error('An area is a polygon');
    expect(geometry.coordinates[0]).toEqual([...(area.geometry.coordinates[0] ?? [])].reverse());
  });
});
