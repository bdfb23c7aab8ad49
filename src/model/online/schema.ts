import * as v from 'valibot';
import { OnlinePlaces } from '../online-places.ts';
import { Id, Text } from '../text.ts';
import { addressFault, asksForKey, asksForSubdomain, tileAddressFault } from './address.ts';
import { tiandituLayers } from './tianditu.ts';
import { isGeographic, isTemplate } from './wmts.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));

/** Each fault has words of its own (`words.ts`). */
const Address = v.pipe(
  line(600),
  v.check(
    (address) => addressFault(address) === null,
    ({ input }) => addressFault(input) ?? '',
  ),
);
const TileAddress = v.pipe(
  line(600),
  v.check(
    (address) => tileAddressFault(address) === null,
    ({ input }) => tileAddressFault(input) ?? '',
  ),
);
const Origin = v.pipe(Address, v.regex(/^[a-z]+:\/\/[^/{}?#]+$/i, 'not-an-origin'));
const TileAddresses = v.pipe(v.array(TileAddress), v.minLength(1), v.maxLength(8));

/** A map-review number names its year, such as GS(2024)0650号; where there is none, the reason stands in its place. */
const Numbered = v.strictObject({
  number: v.pipe(line(60), v.regex(/(19|20)\d{2}/, 'not-a-review-number')),
});
const Without = v.strictObject({ none: Text });
const Review = v.lazy((input): typeof Numbered | typeof Without =>
  typeof input === 'object' && input !== null && 'none' in input ? Without : Numbered,
);

/** Web Mercator, after WGS-84 or CGCS2000 alike; or displaced by China's GCJ-02, which is undone for pictures. */
const Datum = v.picklist(['WGS-84', 'CGCS2000', 'GCJ-02']);
const Unshifted = v.pipe(
  v.picklist(['WGS-84', 'CGCS2000', 'GCJ-02']),
  v.check((datum) => datum !== 'GCJ-02', 'gcj-not-in-a-style'),
);

const own = {
  id: v.pipe(
    Id,
    v.check((id) => id !== 'embedded', 'id-taken'),
  ),
  name: Text,
  credit: Text,
  link: v.optional(v.nullable(Address), null),
  review: Review,
  key: v.optional(v.boolean(), false),
  /** Does the source draw names of places of its own? Then ours stand back. */
  names: v.boolean(),
};

const picture = {
  ...own,
  datum: Datum,
  tileSize: v.optional(v.picklist([256, 512]), 256),
  minZoom: v.optional(level, 0),
  maxZoom: level,
  /** `imagery` is dimmed more than a drawn map, so that names stay legible on it. */
  look: v.optional(v.picklist(['map', 'imagery']), 'map'),
};

const keyHeld = (key: boolean, addresses: readonly string[]): boolean =>
  addresses.every((address) => asksForKey(address) === key);

interface Pictures {
  readonly tiles: readonly string[];
  readonly annotation?: { readonly zh: readonly string[]; readonly en: readonly string[] } | undefined;
}
/** Names that are pictures of their own are asked for by the same rules as the tiles under them. */
const addressesOf = ({ tiles, annotation }: Pictures): readonly string[] => [
  ...tiles,
  ...(annotation?.zh ?? []),
  ...(annotation?.en ?? []),
];
const fromSouth = (address: string): boolean => address.includes('{-y}');

const Xyz = v.pipe(
  v.strictObject({
    kind: v.literal('xyz'),
    ...picture,
    tiles: TileAddresses,
    subdomains: v.optional(
      v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/, 'not-a-subdomain'))), v.maxLength(16)),
      [],
    ),
    /** Rows counted from the south. */
    tms: v.optional(v.boolean(), false),
    /** Names of places as pictures of their own, by the language of the page. */
    annotation: v.optional(v.strictObject({ zh: TileAddresses, en: TileAddresses })),
  }),
  v.check((entry) => keyHeld(entry.key, addressesOf(entry)), 'key-and-address-differ'),
  v.check(
    (entry) => addressesOf(entry).some(asksForSubdomain) === entry.subdomains.length > 0,
    'subdomains-differ',
  ),
  v.check(({ minZoom, maxZoom }) => minZoom <= maxZoom, 'levels-crossed'),
  v.check(
    (entry) => !addressesOf(entry).some(fromSouth) || (!entry.tms && addressesOf(entry).every(fromSouth)),
    'rows-told-twice',
  ),
);

const Wmts = v.pipe(
  v.strictObject({
    kind: v.literal('wmts'),
    ...picture,
    address: Address,
    layer: v.optional(line(120)),
    style: v.optional(line(80), 'default'),
    tileMatrixSet: v.optional(
      v.pipe(
        line(80),
        v.check((name) => !isGeographic(name), 'geographic-matrix'),
      ),
    ),
    format: v.optional(line(60), 'image/png'),
  }),
  v.check(
    ({ address, layer, tileMatrixSet }) =>
      isTemplate(address)
        ? tileAddressFault(address) === null
        : layer !== undefined && tileMatrixSet !== undefined,
    'wmts-incomplete',
  ),
  v.check(({ key, address }) => keyHeld(key, [address]), 'key-and-address-differ'),
  v.check(({ address }) => !asksForSubdomain(address), 'subdomains-differ'),
  v.check(({ minZoom, maxZoom }) => minZoom <= maxZoom, 'levels-crossed'),
  // A matrix set counts its rows from the north (OGC 07-057r7, clause 6.1).
  v.check(({ address }) => !fromSouth(address), 'rows-in-a-matrix'),
);

const Style = v.pipe(
  v.strictObject({
    kind: v.literal('style'),
    ...own,
    datum: Unshifted,
    address: Address,
    /** Every other host that the style takes tiles or data from. */
    hosts: v.optional(v.pipe(v.array(Origin), v.maxLength(16)), []),
  }),
  v.check(({ key, address }) => keyHeld(key, [address]), 'key-and-address-differ'),
  v.check(({ address }) => !asksForSubdomain(address), 'subdomains-differ'),
);

/** The service's addresses, levels, datum and names are known; the office says which of its maps, and the number. */
const Tianditu = v.strictObject({
  kind: v.literal('tianditu'),
  id: v.optional(own.id, 'tianditu'),
  layers: v.pipe(v.array(v.picklist(tiandituLayers)), v.minLength(1), v.maxLength(2)),
  review: Review,
  /** Where an office has the service in its own network. */
  server: v.optional(Origin),
});

/** Nothing but paper, the river and what this map itself says. */
const Schematic = v.strictObject({
  kind: v.literal('schematic'),
  id: v.optional(own.id, 'schematic'),
});

export const BaseMapEntry = v.variant('kind', [Tianditu, Xyz, Wmts, Style, Schematic]);
export type BaseMapEntry = v.InferOutput<typeof BaseMapEntry>;
export type ReviewEntry = v.InferOutput<typeof Review>;
export type DatumName = v.InferOutput<typeof Datum>;

/** `geodata/online.json`: all that the map may ask of other hosts. The member `places` is read by its own schema. */
export const Online = v.strictObject({
  baseMaps: v.pipe(v.array(BaseMapEntry), v.maxLength(12)),
  places: v.optional(v.nullable(OnlinePlaces), null),
});
export type Online = v.InferOutput<typeof Online>;
