import { urlOf } from '../model/url';
import { groundBounds, groundId } from './backdrop';

/** The page's own font, as `look.ts` has it. */
const regular = ['Belt Sans'];

/** More would be no map for the background of another. */
const mostLayers = 400;

/** What makes a style unfit, for the sentence about it. */
export type StyleFault =
  | { readonly kind: 'not-a-style' | 'too-many-layers' | 'nothing-left' }
  | { readonly kind: 'strange-host'; readonly host: string };

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Braces of a tile's address would be escaped if it were resolved as it stands. */
const resolved = (address: string, base: string): string =>
  urlOf(address, base)?.href.replaceAll('%7B', '{').replaceAll('%7D', '}') ?? address;

/** All addresses that a source is taken from. */
const addressesOf = (source: Plain): readonly string[] =>
  [source['url'], source['data'], ...listOf(source['tiles'])].flatMap((value) => textOf(value) ?? []);

const originIn = (address: string, base: string): string => {
  const plain = resolved(address, base).replace(/\{[^}]*\}/g, '0');
  return (/^https?:/.test(plain) ? urlOf(plain)?.origin : undefined) ?? address.slice(0, 40);
};

/** A source with its addresses in full, asked only for what the belt shows of it. */
function ownSource(source: Plain, base: string): Plain {
  const { url, data, tiles } = source;
  return {
    ...source,
    ...(typeof url === 'string' ? { url: resolved(url, base) } : {}),
    ...(typeof data === 'string' ? { data: resolved(data, base) } : {}),
    ...(Array.isArray(tiles)
      ? { tiles: tiles.flatMap((tile) => (typeof tile === 'string' ? resolved(tile, base) : [])) }
      : {}),
    ...(source['type'] === 'geojson' ? {} : { bounds: groundBounds }),
    attribution: '',
  };
}

const drawable = new Set(['fill', 'line', 'symbol', 'circle', 'raster', 'background', 'heatmap']);
const pictured = ['fill-pattern', 'line-pattern', 'background-pattern'];

/** A layer under our own names, with letters from our own font; null where it cannot be drawn without more of the style. */
function ownLayer(layer: Plain, sources: ReadonlySet<string>): Plain | null {
  const { id, type, source, layout, paint } = layer;
  if (typeof id !== 'string' || typeof type !== 'string' || !drawable.has(type)) return null;
  if (type !== 'background' && !(typeof source === 'string' && sources.has(source))) return null;
  const painted = isPlain(paint) ? paint : {};
  if (pictured.some((name) => name in painted)) return null;
  const common = {
    ...layer,
    id: groundId(`layer-${id}`),
    ...(typeof source === 'string' ? { source: groundId(`source-${source}`) } : {}),
  };
  if (type !== 'symbol') return common;
  const { 'icon-image': _icon, ...lettered } = isPlain(layout) ? layout : {};
  return 'text-field' in lettered ? { ...common, layout: { ...lettered, 'text-font': regular } } : null;
}

/**
 * Takes of a style (MapLibre style specification, version 8) what can lie under the belt: its sources and layers. Its
 * letters are drawn from our own font, so neither `glyphs` nor `sprite` is fetched; layers that are made of pictures
 * from its sprite are left out. Not yet held against the specification.
 * @param base address of the style, by which relative ones are completed
 * @param hosts origins that it may take anything from
 */
export function foreignStyle(
  input: unknown,
  base: string,
  hosts: readonly string[],
): { readonly style: Plain; readonly left: number } | { readonly fault: StyleFault } {
  if (
    !isPlain(input) ||
    input['version'] !== 8 ||
    !isPlain(input['sources']) ||
    !Array.isArray(input['layers'])
  )
    return { fault: { kind: 'not-a-style' } };
  const layers = listOf(input['layers']).filter(isPlain);
  if (layers.length > mostLayers) return { fault: { kind: 'too-many-layers' } };
  const sources = Object.entries(input['sources']).flatMap(([name, source]): [string, Plain][] =>
    isPlain(source) && /^(vector|raster|geojson)$/.test(String(source['type'])) ? [[name, source]] : [],
  );
  for (const [, source] of sources)
    for (const address of addressesOf(source)) {
      const host = originIn(address, base);
      if (!hosts.includes(host)) return { fault: { kind: 'strange-host', host } };
    }
  const known = new Set(sources.map(([name]) => name));
  const taken = layers.flatMap((layer) => ownLayer(layer, known) ?? []);
  if (taken.length === 0) return { fault: { kind: 'nothing-left' } };
  return {
    style: {
      version: 8,
      sources: Object.fromEntries(
        sources.map(([name, source]) => [groundId(`source-${name}`), ownSource(source, base)]),
      ),
      layers: taken,
    },
    left: layers.length - taken.length,
  };
}
