import type { Report } from '../report';
import { boxOf } from '../shape/box';
import { type About, dayOf } from './about';
import type { Member, Visitor } from './element';
import { tagKeys } from './tag-keys';
import { badMember, badNode, badNumber } from './words';

type Kind = 'node' | 'way' | 'relation';
type Attributes = Readonly<Record<string, unknown>>;
const kinds = {
  node: new Set<string>(tagKeys.node),
  way: new Set<string>(tagKeys.way),
  relation: new Set<string>(tagKeys.relation),
};
const kindOf = (name: string): Kind | null =>
  name === 'node' || name === 'way' || name === 'relation' ? name : null;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
/** An attribute as a number; not a number where it is missing or empty. */
const number = (value: unknown): number => {
  const digits = text(value)?.trim();
  return digits ? Number(digits) : Number.NaN;
};
const isId = (id: number): boolean => Number.isSafeInteger(id);

interface Open {
  readonly kind: Kind;
  readonly id: number;
  readonly lon: number;
  readonly lat: number;
  readonly isGone: boolean;
  readonly tags: Record<string, string>;
  readonly refs: number[];
  readonly members: Member[];
}

/** Puts elements together from the tags that the parser meets. */
export function xmlElements(visitor: Visitor, about: About, report: Report) {
  let open: Open | null = null;
  const child = (here: Open, name: string, a: Attributes) => {
    const ref = number(a['ref']);
    if (name === 'tag') {
      const [key, value] = [text(a['k']), text(a['v'])];
      if (key !== undefined && value !== undefined && kinds[here.kind].has(key)) here.tags[key] = value;
    } else if (name === 'nd' || name === 'member') {
      const type = name === 'nd' ? 'node' : kindOf(text(a['type']) ?? '');
      if (type === null || !isId(ref)) report.add('member', `${here.kind} ${here.id}`, name, badMember);
      else if (name === 'nd') here.refs.push(ref);
      else here.members.push({ type, ref, role: text(a['role']) ?? '' });
    }
  };
  return {
    open: (name: string, a: Attributes): void => {
      if (open !== null) {
        child(open, name, a);
        return;
      }
      const kind = kindOf(name);
      if (kind === null) {
        describe(about, name, a);
        return;
      }
      const day = dayOf(text(a['timestamp']));
      if (about.dateIs !== 'database' && day !== null && day > (about.date ?? '')) {
        about.date = day;
        about.dateIs = 'newest edit';
      }
      const isGone = a['visible'] === 'false' || a['action'] === 'delete';
      const [id, lon, lat] = [number(a['id']), number(a['lon']), number(a['lat'])];
      open = { kind, id, lon, lat, isGone, tags: {}, refs: [], members: [] };
    },
    close: (name: string): void => {
      if (open === null || open.kind !== name) return;
      const { kind, id, tags, lon, lat, refs, members, isGone } = open;
      open = null;
      if (isGone) return;
      if (!isId(id)) report.add('id', `${kind} ?`, 'id', badNumber);
      else if (kind === 'way') visitor.way?.({ id, refs, tags });
      else if (kind === 'relation') visitor.relation?.({ id, members, tags });
      else if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))
        report.add('node', `node ${id}`, 'lat, lon', badNode);
      else visitor.node?.({ id, lon, lat, tags });
    },
  };
}

function describe(about: About, name: string, a: Attributes): void {
  if (name === 'osm') about.program = text(a['generator']) ?? null;
  if (name === 'bounds')
    about.bounds = boxOf([
      number(a['minlon']),
      number(a['minlat']),
      number(a['maxlon']),
      number(a['maxlat']),
    ]);
  const base = dayOf(text(a['osm_base']));
  if (name === 'meta' && base !== null) {
    about.date = base;
    about.dateIs = 'database';
  }
}
