import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { messagesIn } from '../../src/i18n/messages';
import { uploadsTexts } from '../../src/i18n/uploads';
import { wgsToGcj } from '../../src/model/datum';
import { isReady } from '../../src/uploads/upload';
import { bytesOf, collection, feature, good, point } from '../uploads/files';
import { belt, known } from '../uploads/known';
import { expectNoBarrier, openPanel, settled } from './opened';

const texts = uploadsTexts.zh;
const folder = join(import.meta.dirname, '../../geodata/basemap');
const saved: { name: string; text: string }[] = [];

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const layer = /basemap\/([a-z-]+)/.exec(address)?.[1];
    return new Response(layer === undefined ? null : readFileSync(join(folder, `${layer}.geojson`)), {
      status: layer === undefined ? 404 : 200,
    });
  });
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set('blob:x', blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    const blob = blobs.get(this.href);
    const reader = new FileReader();
    reader.onload = () => saved.push({ name: this.download, text: String(reader.result) });
    if (blob !== undefined) reader.readAsText(blob);
  };
});
afterEach(() => vi.unstubAllGlobals());

async function openUploads(language: Language = 'zh') {
  const opened = openPanel({ page: 'uploads', language, belt });
  await screen.findByRole('heading', { level: 1, name: new RegExp(messagesIn(language).pages.uploads.name) });
  await settled();
  const session = () => opened.store.getState().session;
  return {
    ...opened,
    session,
    ready: () => session().uploads.filter(isReady),
    bring: (...files: File[]) => act(async () => opened.actions.filesDropped(files)),
  };
}
/** jsdom's files cannot be read. */
const fileOf = (name: string, content: string) =>
  Object.assign(new File([content], name), {
    arrayBuffer: async () => Uint8Array.from(bytesOf(content)).buffer,
  });
const layer = (name: string) => screen.findByDisplayValue(name);
const shifted = (name: string) =>
  feature(point(...wgsToGcj(known.stations[name] ?? [0, 0])), { name: `${name}站` });
const stations = collection(...['五角场', '大连路', '复兴岛'].map(shifted));
const said = () => screen.getByRole('status', { name: messagesIn('zh').panel.notices.label }).textContent;

describe('the page of own layers', () => {
  it.each(['zh', 'en'] as const)(
    'says what it takes and promises, without a barrier (%s)',
    async (language) => {
      await openUploads(language);
      expect(screen.getByText(uploadsTexts[language].privacy)).toBeTruthy();
      expect(screen.getByText(uploadsTexts[language].none)).toBeTruthy();
      await expectNoBarrier();
    },
  );

  it('loads the good, counts and lists the refused with their reasons, and says so', async () => {
    const { bring, user } = await openUploads();
    await bring(
      fileOf('mixed.geojson', collection(good, feature(point('x', 1), { name: 'bad' }), feature(null))),
    );
    await layer('mixed');
    expect(screen.getByText('3 个要素中载入了 1 个；1 个被拒绝；1 个没有几何。')).toBeTruthy();
    expect(said()).toContain('mixed: 3 个要素中载入了 1 个');
    await user.click(screen.getByRole('button', { name: /被拒绝的要素/ }));
    expect(screen.getByText('#2 bad')).toBeTruthy();
    expect(screen.getByText('geometry.coordinates#1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: texts.refused.save }));
    await waitFor(() => expect(saved[0]?.text).toContain('"#2 bad"'));
    expect(saved[0]?.name).toMatch(/^mixed-refused-.*\.csv$/);
    await expectNoBarrier();
  });

  it('shows a refused file with problem and remedy until it is read', async () => {
    const { bring, user, session } = await openUploads();
    await bring(fileOf('<img src=x>.geojson', '{'), fileOf('map.kml', 'x'));
    const card = await screen.findByRole('region', { name: texts.refusedTitle('<img src=x>.geojson') });
    expect(card.textContent).toContain('不是完整的 JSON');
    expect(card.querySelector('img')).toBeNull();
    expect(screen.getByRole('region', { name: texts.refusedTitle('map.kml') })).toBeTruthy();
    await expectNoBarrier();
    for (const { name } of session().uploads)
      await user.click(screen.getByRole('button', { name: texts.dismissNamed(name) }));
    expect(session().uploads).toEqual([]);
    expect(document.activeElement?.textContent).toContain(texts.choose);
  });

  it('keeps the names of files with the same stem apart', async () => {
    const { bring, ready } = await openUploads();
    const [table, places] = ['lng,lat\n121.51,31.3\n', collection(good)];
    await bring(fileOf('own.csv', table), fileOf('own.geojson', places), fileOf('own.geojson', places));
    await waitFor(() => expect(ready()).toHaveLength(3));
    expect(ready().map(({ name }) => name)).toEqual(['own', 'own.geojson', 'own.geojson (2)']);
  });

  it('takes no more than twelve', async () => {
    const { bring, ready, session } = await openUploads();
    await bring(...Array.from({ length: 13 }, (_, at) => fileOf(`a${at}.geojson`, collection(good))));
    await waitFor(() => expect(ready()).toHaveLength(12));
    expect(session().uploads).toHaveLength(13);
    expect(screen.getByText(/已有 12 个图层/)).toBeTruthy();
  });
});

describe('doubtful coordinates', () => {
  it('are shown with evidence and a sketch, and converted by keyboard only when asked', async () => {
    const { bring, user, ready } = await openUploads();
    await bring(fileOf('stations.geojson', stations));
    const card = await screen.findByRole('region', { name: texts.doubt.title('stations') });
    expect(card.textContent).toContain('3 个车站与底图上的同名，却在其东南方约 475 米处');
    expect(within(card).getByRole('img', { name: texts.doubt.preview })).toBeTruthy();
    expect(ready()).toEqual([]);
    await expectNoBarrier();
    within(card)
      .getByRole('button', { name: /^按“GCJ-02/ })
      .focus();
    await user.keyboard('{Enter}');
    await layer('stations');
    const [first] = ready()[0]?.layer.placed.features ?? [];
    const [x = 0, y = 0] = first?.geometry.type === 'Point' ? first.geometry.coordinates : [];
    const [u, v] = known.stations['五角场'] ?? [0, 0];
    expect(Math.hypot((x - u) * 95_230, (y - v) * 110_870)).toBeLessThan(10);
    expect(screen.getByText(/坐标与底图相合/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('stations');
  });

  it('may be taken as they are, converted later, and brought back', async () => {
    const { bring, user, ready } = await openUploads();
    await bring(fileOf('stations.geojson', stations));
    await user.click(await screen.findByRole('button', { name: texts.doubt.asIs }));
    const before = ready()[0]?.layer.placed.features[0]?.geometry;
    await user.click(screen.getByRole('button', { name: texts.system.title }));
    await user.click(screen.getByRole('button', { name: /^从“GCJ-02/ }));
    await screen.findByText(/已从“GCJ-02.*换算/);
    expect(ready()[0]?.layer.placed.features[0]?.geometry).not.toEqual(before);
    await user.click(screen.getByRole('button', { name: texts.system.back }));
    await screen.findByText(texts.system.asFile);
    expect(ready()[0]?.layer.placed.features[0]?.geometry).toEqual(before);
  });

  it('may be left out', async () => {
    const { bring, user, session } = await openUploads();
    await bring(fileOf('stations.geojson', stations));
    await user.click(await screen.findByRole('button', { name: texts.doubt.discard }));
    expect(session().uploads).toEqual([]);
  });
});

describe('layers on the map', () => {
  async function two() {
    const opened = await openUploads();
    await opened.bring(
      fileOf('one.geojson', collection(good)),
      fileOf('two.csv', 'name,note,lat,lng\n甲,"=1+1",31.3,121.51\n乙,,31.3,121.4'),
    );
    await layer('one');
    await layer('two');
    return { ...opened, names: () => opened.ready().map(({ name }) => name) };
  }

  it('are hidden, renamed, moved and removed', async () => {
    const { user, ready, names } = await two();
    expect(ready().map(({ hue }) => hue)).toEqual([0, 1]);
    await user.click(screen.getByRole('checkbox', { name: texts.show('two') }));
    expect(ready().map(({ visible }) => visible)).toEqual([true, false]);
    const field = screen.getByRole('textbox', { name: texts.name('one') });
    await user.clear(field);
    await user.type(field, '  新名\u202e字 {Enter}');
    expect(names()).toEqual(['新名 字', 'two']);
    await user.click(screen.getByRole('button', { name: texts.up('新名 字') }));
    expect(names()).toEqual(['two', '新名 字']);
    await user.click(screen.getByRole('button', { name: texts.up('新名 字') }));
    expect(names()).toEqual(['two', '新名 字']);
    await user.click(screen.getByRole('button', { name: texts.remove('two') }));
    expect(names()).toEqual(['新名 字']);
  });

  it('come back to their place when removed by mistake', async () => {
    const { user, ready, names } = await two();
    const before = ready();
    await user.click(screen.getByRole('button', { name: texts.remove('one') }));
    expect(names()).toEqual(['two']);
    expect(said()).toContain(texts.removed('one'));
    const back = screen.getByRole('button', { name: texts.bringBack });
    expect(document.activeElement).toBe(back);
    await expectNoBarrier();
    await user.click(back);
    expect(ready()).toEqual(before);
    expect(screen.queryByRole('button', { name: texts.bringBack })).toBeNull();
  });

  it('are not offered back where their room has been taken since', async () => {
    const { bring, user, session } = await two();
    await user.click(screen.getByRole('button', { name: texts.remove('one') }));
    await bring(...Array.from({ length: 11 }, (_, at) => fileOf(`a${at}.geojson`, collection(good))));
    await waitFor(() => expect(session().uploads.filter(isReady)).toHaveLength(12));
    expect(screen.queryByRole('button', { name: texts.bringBack })).toBeNull();
  });

  it('ask the camera for their extent', async () => {
    const { user, session } = await two();
    await user.click(screen.getByRole('button', { name: texts.zoom('two') }));
    expect(session().cameraRequest).toMatchObject({ kind: 'extent', extent: [121.4, 31.3, 121.51, 31.3] });
  });

  it('are counted by zone', async () => {
    await two();
    const [table] = screen.getAllByRole('table', { name: texts.zones.title });
    const rows = within(table ?? document.body).getAllByRole('row');
    const counts = rows.slice(1).map((row) => row.textContent);
    expect(counts).toContain('大创智1');
    expect(counts).toContain(`${texts.zones.outside}1`);
  });

  it('list their features, of which one can be chosen and read as plain text', async () => {
    const { user, session } = await two();
    const [fold] = screen.getAllByRole('button', { name: new RegExp(texts.table.title) });
    if (fold !== undefined) await user.click(fold);
    await user.click(screen.getByRole('button', { name: '甲' }));
    expect(session().uploadFeature).toMatch(/\/0$/);
    const card = screen.getByRole('region', { name: texts.chosen.title('甲') });
    expect(card.textContent).toContain('note=1+1');
    expect(document.activeElement?.textContent).toBe(texts.chosen.title('甲'));
    await expectNoBarrier();
    await user.click(screen.getByRole('button', { name: texts.chosen.close }));
    expect(session().uploadFeature).toBeNull();
  });

  it('are saved as a table without formulas and as GeoJSON with their zones', async () => {
    const { user } = await two();
    const [csv] = screen.getAllByRole('button', { name: 'CSV' });
    const [geojson] = screen.getAllByRole('button', { name: 'GeoJSON' });
    if (csv === undefined || geojson === undefined) throw new Error('No way to save');
    await user.click(csv);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.text).toContain('"甲","\'=1+1","31.3","121.51","Point",121.51,31.3,"da-chuangzhi"');
    await user.click(geojson);
    await waitFor(() => expect(saved).toHaveLength(2));
    const { features } = JSON.parse(saved[1]?.text ?? '');
    expect(features[0]).toMatchObject({ id: 1, properties: { name: '甲', yangpu_zones: ['da-chuangzhi'] } });
  });

  it('are all gone on "start again"', async () => {
    const { actions, session } = await two();
    act(() => actions.startedAgain());
    expect([session().uploads, session().uploadFeature, session().dropped]).toEqual([[], null, []]);
  });
});
