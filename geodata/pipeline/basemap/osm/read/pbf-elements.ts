import { type Member, noTags, type OsmNode, type OsmRelation, type OsmWay, type Tags } from './element';

type Element =
  | { readonly kind: 'node'; readonly node: OsmNode }
  | { readonly kind: 'way'; readonly way: OsmWay }
  | { readonly kind: 'relation'; readonly relation: OsmRelation };

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every(isNumber);
const isTags = (value: unknown): value is Tags => typeof value === 'object' && value !== null;
const isMember = (value: unknown): value is Member =>
  typeof value === 'object' && value !== null && 'type' in value && 'ref' in value && isNumber(value.ref);
const isMembers = (value: unknown): value is Member[] => Array.isArray(value) && value.every(isMember);

/** One element as the PBF parser gives it; null when it is none. */
export function elementOf(item: object): Element | null {
  const { id, tags, lon, lat, refs, members }: Record<string, unknown> = { ...item };
  if (!isNumber(id)) return null;
  const own = isTags(tags) ? tags : noTags;
  if (isNumber(lon) && isNumber(lat)) return { kind: 'node', node: { id, lon, lat, tags: own } };
  if (isNumbers(refs)) return { kind: 'way', way: { id, refs, tags: own } };
  if (isMembers(members)) return { kind: 'relation', relation: { id, members, tags: own } };
  return null;
}
