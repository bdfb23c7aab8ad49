import type { Language } from '../i18n/language';
import { encodeScene } from '../store/codec';
import { isCarrier } from '../store/pages';
import { defaultScene, type Scene } from '../store/scene';

/** Address of the map without query and fragment, such as `https://example.org/map/`; also from the page of the office beside it. */
export const mapAddress = (address: string): string =>
  address.replace(/[?#].*$/s, '').replace(/\/office(\.html)?$/, '/');

/**
 * Link that opens a Scene.
 * @param address any address of the map, such as the page's own
 */
export const linkTo = (scene: Scene, address: string): string =>
  `${mapAddress(address)}?${encodeScene(scene)}`;

/** Link to a record's page, without anything of the visitor's own. */
export const recordLink = (id: string, language: Language, address: string): string =>
  linkTo({ ...defaultScene, language, selected: id }, address);

/** The Scene without the notes of the shortlist, which make a link long. */
export const withoutNotes = (scene: Scene): Scene => ({
  ...scene,
  shortlist: scene.shortlist.map(({ id }) => ({ id, note: '' })),
});

export const hasNotes = ({ shortlist }: Scene): boolean => shortlist.some(({ note }) => note !== '');

/** The view to be carried out: what the panel showed before the page that carries it. */
export const carriedScene = (scene: Scene, shownBefore: string | null): Scene =>
  isCarrier(scene.selected) ? { ...scene, selected: shownBefore } : scene;
