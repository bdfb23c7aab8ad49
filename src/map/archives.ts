import { addProtocol } from 'maplibre-gl';
import { archiveScheme } from '../layers/sources';

/** Teaches MapLibre to read archives of tiles, with code that comes with the first of them. */
export const admitArchives = (): void =>
  addProtocol(archiveScheme, async (request, abort) => (await import('./archive')).answer(request, abort));
