import { screen, within } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';
import { searchTexts } from '../../src/i18n/search';
import { basemapLayers } from '../../src/model/basemap-layers';
import { belt, data } from '../search/published';
import { readLayer } from '../setup/facts';
import { openPanel } from './opened';

/** No server here: the files come from this checkout, or not at all. */
const held = vi.hoisted(() => ({ gone: false }));
vi.mock('../../src/model/loadJson', () => ({
  loadJson: async (address: string): Promise<unknown> => {
    if (held.gone) throw new Error('HTTP 404');
    const layer = basemapLayers.find((name) => address.includes(`/basemap/${name}.`));
    return layer === undefined ? data : readLayer(layer);
  },
}));
await import('../../src/panels/search/SearchBox');
/** Whether the files are gone; each test begins with them there. */
export const files = held;
beforeEach(() => {
  files.gone = false;
});

/** The panel with the published facts, and the field that finds in them. */
export async function openSearch(wish: Parameters<typeof openPanel>[0] = {}) {
  const opened = openPanel({ belt, ...wish });
  const field = await screen.findByRole('combobox');
  const session = () => opened.store.getState().session;
  return { ...opened, field, session };
}
export const list = () => screen.findByRole('listbox', { name: searchTexts.zh.results });
export const options = async () => within(await list()).getAllByRole('option');
