import * as v from 'valibot';
import { Id } from '../model/text';
import { at, isJson } from './json';

/** How ids are shown to a clerk: `五角场 wujiaochang`; both parts are understood when they come back. */
export type Labels = {
  readonly labelOf: (id: string) => string;
  /** The ids that a cell names; what names none comes back as it is, for the door to refuse. */
  readonly idsIn: (cell: string) => readonly string[];
};

const isId = (text: string) => v.is(Id, text);
const tidy = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ');
/** A name as it stands in a label: without what parts two labels. */
const plain = (name: string) =>
  tidy(name)
    .replace(/[;\n"]/g, ' ')
    .trim();

/** The last word of a label, where that is an id. */
function lastId(part: string): string | null {
  const last = part.split(' ').at(-1) ?? '';
  return isId(last) ? last : null;
}

/**
 * @param names id and Chinese name of whatever may be named; where two share a name, the name alone means neither
 */
export function labelsOf(names: Iterable<readonly [id: string, name: string]>): Labels {
  const labels = new Map<string, string>();
  const ids = new Map<string, string | null>();
  for (const [id, name] of names) {
    const label = `${plain(name)} ${id}`.trim();
    labels.set(id, label);
    ids.set(tidy(label), id);
    const alone = tidy(name);
    ids.set(alone, ids.has(alone) && ids.get(alone) !== id ? null : id);
  }
  const one = (part: string): readonly string[] => {
    const known = labels.has(part) ? part : ids.get(part);
    if (known !== undefined && known !== null) return [known];
    if (isId(part)) return [part];
    const pieces = part
      .split(/[,、]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    if (pieces.length > 1 && pieces.every((piece) => ids.get(piece) || lastId(piece) !== null))
      return pieces.flatMap(one);
    const words = part.split(' ');
    if (words.every(isId)) return words;
    return [lastId(part) ?? part];
  };
  return {
    labelOf: (id) => labels.get(id) ?? id,
    idsIn: (cell) =>
      tidy(cell.replaceAll('\n', ';'))
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .flatMap(one),
  };
}

/** Id and Chinese name of a record of any file; null for what has none. */
export function nameOf(record: unknown): readonly [id: string, name: string] | null {
  const properties = at(record, 'properties');
  const facts = isJson(properties) ? properties : record;
  const [id, name] = [at(facts, 'id'), at(facts, 'name.zh') ?? at(facts, 'title.zh')];
  return typeof id === 'string' ? [id, typeof name === 'string' ? name : ''] : null;
}
