import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import DossierPage from '../../src/dossier/DossierPage';
import { dossierTexts } from '../../src/i18n/dossier';
import { siteId } from '../../src/model/site';
import { FactsContext } from '../../src/parts/context';
import { createActions } from '../../src/store/actions';
import { BeltContext, PictureContext } from '../../src/store/hooks';
import type { MapPicture, PictureWish } from '../../src/store/pictures';
import { defaultScene, type Scene } from '../../src/store/scene';
import { createBeltStore } from '../../src/store/store';
import { palettes } from '../../src/theme/palette';
import { belt } from '../takeaway/exported';
import { aReport } from './report';

const { bar, map } = dossierTexts.zh;
const site = siteId([121.51, 31.3]);
let wishes: { wish: PictureWish; give: (picture: MapPicture) => void; refuse: (error: Error) => void }[] = [];

const pictureOf = ({ width, height, ratio }: PictureWish): MapPicture => ({
  png: new Blob(),
  width,
  height,
  ratio,
  metresPerPixel: 10,
  bearing: 30,
});

beforeEach(() => {
  wishes = [];
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open(scene: Partial<Scene> = {}) {
  const store = createBeltStore({ ...defaultScene, selected: 'dossier', ...scene });
  const actions = createActions(store);
  actions.factsLoaded(belt, []);
  const take = (wish: PictureWish) =>
    new Promise<MapPicture>((give, refuse) => void wishes.push({ wish, give, refuse }));
  render(
    <BeltContext value={{ store, actions }}>
      <PictureContext value={take}>
        <FactsContext value={belt}>
          <DossierPage />
        </FactsContext>
      </PictureContext>
    </BeltContext>,
  );
  return { store, actions };
}

const printButton = () => screen.getByRole<HTMLButtonElement>('button', { name: bar.print });
/** The nth map is drawn, or is not. */
const settle = async (index: number, drawn: boolean) => {
  await vi.waitFor(() => expect(wishes.length).toBeGreaterThan(index));
  await act(async () => {
    const wanted = wishes[index];
    if (drawn && wanted !== undefined) wanted.give(pictureOf(wanted.wish));
    else wanted?.refuse(new Error('no map here'));
  });
};

it('waits for its maps, one after the other, and for the reports of its sites', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { actions } = open({ shortlist: [{ id: site, note: '' }] });
  act(() => actions.siteReported(site, { status: 'working' }));
  expect(printButton().disabled).toBe(true);
  screen.getByText(bar.drawing);
  act(() => actions.siteReported(site, { status: 'ready', report: aReport }));
  await settle(0, true);
  expect(printButton().disabled).toBe(true);
  await settle(1, true);
  await vi.waitFor(() => expect(printButton().disabled).toBe(false));
  expect(wishes.map(({ wish }) => wish.reachOf)).toEqual([null, site]);
  expect(wishes[0]?.wish.fit).toEqual([site, 'da-chuangzhi']);
  expect(wishes[1]?.wish.fit).toEqual([site]);
  act(() => printButton().click());
  expect(print).toHaveBeenCalledOnce();
  // In another language it is another map.
  act(() => actions.languageChosen('en'));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: dossierTexts.en.bar.print }).disabled).toBe(
    true,
  );
  await settle(2, true);
  await settle(3, true);
});

it('is whole without maps where the device draws none, and says so', async () => {
  open();
  await settle(0, false);
  await vi.waitFor(() => expect(printButton().disabled).toBe(false));
  screen.getByText(map.failed);
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(5);
});

it('is in day colours, with everything on its map, whatever the screen shows', async () => {
  open({ palette: 'night', hidden: ['zones'], filter: { ...defaultScene.filter, kind: ['company'] } });
  await settle(0, true);
  expect(wishes[0]?.wish.scene).toMatchObject({
    palette: 'day',
    hidden: [],
    filter: defaultScene.filter,
    selected: null,
    camera: null,
  });
  expect(wishes[0]?.wish.fit, 'nothing to fit is the whole belt').toEqual([]);
  const article = document.querySelector<HTMLElement>('.dossier');
  expect(article?.style.getPropertyValue('--ink')).toBe(palettes.day.ink);
});

it('leads back to the page for taking away', async () => {
  const { store } = open();
  act(() => screen.getByRole('link', { name: bar.back }).click());
  expect(store.getState().scene.selected).toBe('takeaway');
  await settle(0, true);
});
