import type { StyleSpecification } from 'maplibre-gl';
import { type Backdrop, groundBounds, groundId, pictureLayer } from '../../layers/backdrop';
import { foreignStyle } from '../../layers/backdropStyle';
import { loadKeys } from '../../model/loadOnline';
import { loadStyle, TileRefused } from '../../model/loadTile';
import { originOf } from '../../model/online/address';
import type { BaseMap, PictureMap, StyleMap } from '../../model/online/baseMap';
import { keyIn, withKey } from '../../model/online/key';
import type { Scene } from '../../store/scene';
import { countFailures } from './patience';
import { offerTiles, probe, type TileService } from './tiles';
import type { Fault } from './wording';

/** A base map that answers, ready to be drawn as the Scene wants it. */
export interface Prepared {
  readonly backdrop: (scene: Scene) => Backdrop;
  /** Hears from the map of every tile that it fetched itself: null when it came. */
  readonly tell: (fault: Fault | null) => void;
  /** Hears from the map that a whole source stays away. */
  readonly lost: (fault: Fault) => void;
  readonly end: () => void;
}

export class BaseMapRefused extends Error {
  override readonly name = 'BaseMapRefused';
  constructor(readonly fault: Fault) {
    super(fault.kind);
  }
}

async function keyOf(keyName: string | null): Promise<string | null> {
  if (keyName === null) return null;
  const keys = await loadKeys().catch((error: unknown) => {
    // Without network `fetch` throws a TypeError; then nothing is wrong with the file.
    throw new BaseMapRefused({ kind: error instanceof TypeError ? 'unreachable' : 'keys-unreadable' });
  });
  const found = keyIn(keys, keyName);
  if ('fault' in found) throw new BaseMapRefused({ kind: `key-${found.fault}` });
  return found.key;
}

/** Of the two scripts of names the one that leads. */
const scriptOf = ({ labels, language }: Scene): 'zh' | 'en' => (labels === 'both' ? language : labels);

async function preparePictures(map: PictureMap, lost: (fault: Fault) => void): Promise<Prepared> {
  const key = await keyOf(map.keyName);
  const tell = countFailures(lost);
  const { scheme, tileSize, minZoom, maxZoom, annotation } = map;
  const service = (addresses: readonly string[]): TileService => ({
    addresses: addresses.map((address) => withKey(address, key)),
    shifted: map.datum === 'GCJ-02',
    ...{ scheme, tileSize, tell },
  });
  await probe(service(map.tiles), Math.min(maxZoom, Math.max(minZoom, 13)));
  const offered = {
    base: offerTiles(service(map.tiles)),
    zh: annotation === null ? null : offerTiles(service(annotation.zh)),
    en: annotation === null ? null : offerTiles(service(annotation.en)),
  };
  const source = (address: string) => ({
    type: 'raster' as const,
    tiles: [address],
    bounds: groundBounds,
    ...{ tileSize, minzoom: minZoom, maxzoom: maxZoom },
  });
  return {
    backdrop: (scene) => {
      const names = offered[scriptOf(scene)];
      const shown = [
        [groundId('base'), offered.base.address],
        ...(names === null || scene.hidden.includes('names') ? [] : [[groundId('names'), names.address]]),
      ].flatMap(([id, address]) => (id === undefined || address === undefined ? [] : [{ id, address }]));
      return {
        sources: Object.fromEntries(shown.map(({ id, address }) => [id, source(address)])),
        layers: shown.map(({ id }) => pictureLayer(id, id, scene.palette)),
        kind: map.look,
        names: map.names,
      };
    },
    // Tiles are fetched here, and counted where they are.
    tell: () => undefined,
    lost: () => undefined,
    end: () => {
      for (const offer of Object.values(offered)) offer?.end();
    },
  };
}

async function prepareStyle(map: StyleMap, lost: (fault: Fault) => void): Promise<Prepared> {
  const key = await keyOf(map.keyName);
  const address = withKey(map.address, key);
  const hosts = [originOf(map.address), ...map.hosts.map(originOf)];
  const [input, { validateStyleMin }] = await Promise.all([
    loadStyle(address),
    import('@maplibre/maplibre-gl-style-spec'),
  ]);
  const taken = foreignStyle(input, address, hosts);
  if ('fault' in taken) throw new BaseMapRefused(taken.fault);
  const style: StyleSpecification = JSON.parse(JSON.stringify(taken.style));
  const [wrong] = validateStyleMin(style);
  if (wrong !== undefined) throw new BaseMapRefused({ kind: 'invalid', detail: wrong.message.slice(0, 120) });
  const { sources, layers } = style;
  const count = countFailures(lost);
  return {
    backdrop: () => ({ sources, layers, kind: 'style', names: map.names }),
    tell: (fault) => {
      if (fault === null || fault.kind === 'status' || fault.kind === 'unreachable') count(fault);
    },
    lost,
    end: () => undefined,
  };
}

/**
 * Asks a base map's host for something, so that one which does not answer is never laid under the belt.
 * @param lost hears once when its tiles stay away later
 * @throws BaseMapRefused with the reason
 */
export async function prepare(map: BaseMap, lost: (fault: Fault) => void): Promise<Prepared> {
  try {
    switch (map.kind) {
      case 'pictures':
        return await preparePictures(map, lost);
      case 'style':
        return await prepareStyle(map, lost);
      case 'schematic':
        return {
          backdrop: () => ({ sources: {}, layers: [], kind: 'schematic', names: false }),
          tell: () => undefined,
          lost: () => undefined,
          end: () => undefined,
        };
    }
  } catch (error) {
    if (error instanceof BaseMapRefused) throw error;
    if (error instanceof TileRefused) {
      const noStyle = map.kind === 'style' && error.fault.kind === 'no-picture';
      throw new BaseMapRefused(noStyle ? { kind: 'no-style' } : error.fault);
    }
    throw new BaseMapRefused({ kind: 'unreachable' });
  }
}
