import type { Text } from '../text.ts';
import { inOwnWords, spread } from './address.ts';
import type { BaseMapEntry, DatumName, ReviewEntry } from './schema.ts';
import {
  type TiandituLayer,
  tiandituAddress,
  tiandituLevels,
  tiandituNames,
  tiandituServer,
  tiandituSubdomains,
} from './tianditu.ts';
import { wmtsAddress } from './wmts.ts';

interface Shared {
  readonly id: string;
  readonly name: Text;
  readonly credit: Text;
  readonly link: string | null;
  readonly review: ReviewEntry;
  readonly datum: DatumName;
  /** Under which name the operator's key stands in `keys.json`; null where none is needed. */
  readonly keyName: string | null;
  /** Does it draw names of places of its own? */
  readonly names: boolean;
}

/** Pictures cut into tiles of Web Mercator; `{z}`, `{x}`, `{y}` and perhaps `{key}` stand in the addresses. */
export interface PictureMap extends Shared {
  readonly kind: 'pictures';
  readonly tiles: readonly string[];
  /** Names of places as pictures of their own, in Chinese and in English. */
  readonly annotation: { readonly zh: readonly string[]; readonly en: readonly string[] } | null;
  /** Rows counted from the north (`xyz`) or from the south (`tms`). */
  readonly scheme: 'xyz' | 'tms';
  readonly tileSize: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly look: 'map' | 'imagery';
}

/** Data with a drawing of their own, after MapLibre's style specification. */
export interface StyleMap extends Shared {
  readonly kind: 'style';
  readonly address: string;
  readonly hosts: readonly string[];
}

/** Paper, the river and what this map itself says. */
interface SchematicMap {
  readonly kind: 'schematic';
  readonly id: string;
}

/** A base map that can be chosen. */
export type BaseMap = PictureMap | StyleMap | SchematicMap;

const tiandituNamed: Readonly<Record<TiandituLayer, Text>> = {
  vec: { zh: '天地图 矢量', en: 'Tianditu map' },
  img: { zh: '天地图 影像', en: 'Tianditu imagery' },
};

type TiandituEntry = Extract<BaseMapEntry, { kind: 'tianditu' }>;

function tianditu({ id, layers, review, server = tiandituServer }: TiandituEntry): PictureMap[] {
  const tiles = (layer: string) => spread(inOwnWords(tiandituAddress(server, layer)), tiandituSubdomains);
  return layers.map((layer) => ({
    kind: 'pictures',
    id: `${id}-${layer}`,
    name: tiandituNamed[layer],
    credit: {
      zh: '国家地理信息公共服务平台“天地图”',
      en: 'Tianditu, National Platform for Common Geospatial Information Services',
    },
    link: 'https://www.tianditu.gov.cn/',
    review,
    datum: 'CGCS2000',
    keyName: id,
    names: true,
    tiles: tiles(layer),
    annotation: { zh: tiles(tiandituNames[layer].zh), en: tiles(tiandituNames[layer].en) },
    scheme: 'xyz',
    tileSize: 256,
    minZoom: tiandituLevels.from,
    maxZoom: tiandituLevels.to,
    look: layer === 'vec' ? 'map' : 'imagery',
  }));
}

type Named = Pick<Shared, 'id' | 'name' | 'credit' | 'link' | 'review' | 'names'> & {
  readonly datum: DatumName;
  readonly key: boolean;
};

const shared = ({ id, name, credit, link, review, datum, names, key }: Named): Shared => ({
  ...{ id, name, credit, link, review, datum, names },
  keyName: key ? id : null,
});

function expand(entry: BaseMapEntry): BaseMap[] {
  switch (entry.kind) {
    case 'tianditu':
      return tianditu(entry);
    case 'schematic':
      return [{ kind: 'schematic', id: entry.id }];
    case 'style':
      return [{ kind: 'style', ...shared(entry), address: entry.address, hosts: entry.hosts }];
    case 'wmts': {
      const { tileSize, minZoom, maxZoom, look } = entry;
      const tiles = [inOwnWords(wmtsAddress(entry))];
      const picture = { tiles, annotation: null, scheme: 'xyz' as const, tileSize, minZoom, maxZoom, look };
      return [{ kind: 'pictures', ...shared(entry), ...picture }];
    }
    case 'xyz': {
      const { tiles, subdomains, annotation, tms, tileSize, minZoom, maxZoom, look } = entry;
      const all = (addresses: readonly string[]) =>
        addresses.flatMap((address) => spread(inOwnWords(address), subdomains));
      const fromSouth = tms || tiles.some((address) => address.includes('{-y}'));
      return [
        {
          kind: 'pictures',
          ...shared(entry),
          tiles: all(tiles),
          annotation: annotation === undefined ? null : { zh: all(annotation.zh), en: all(annotation.en) },
          scheme: fromSouth ? 'tms' : 'xyz',
          ...{ tileSize, minZoom, maxZoom, look },
        },
      ];
    }
  }
}

/** The base maps that can be chosen, in the order of the configuration; Tianditu makes one of each of its maps. */
export const baseMapsOf = (entries: readonly BaseMapEntry[]): readonly BaseMap[] => entries.flatMap(expand);
