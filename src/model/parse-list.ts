import * as v from 'valibot';
import { wordIssue } from './issue-words';
import { type Problem, wording } from './problem';

/** A schema whose output is T, whatever it reads. */
export type Schema<T> = v.GenericSchema<unknown, T>;

export type Parsed<T> = { readonly records: readonly T[]; readonly problems: readonly Problem[] };

/** Where a list stands: its file, and the list's own name where a file holds more than one. */
export type ListPlace = { readonly file: string; readonly list?: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entry of that name, or undefined where the value has no entries at all. */
export const entryOf = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

function nameOf(record: unknown, index: number, list: string): string {
  const id = entryOf(record, 'id') ?? entryOf(entryOf(record, 'properties'), 'id');
  return typeof id === 'string' && id !== '' ? id : `${list}#${index + 1}`;
}

/** `properties` is left out of the path: to a curator the properties are the record. */
function fieldOf(issue: v.BaseIssue<unknown>): string | null {
  let path = '';
  for (const { key } of issue.path ?? []) {
    if (typeof key === 'number') path += `#${key + 1}`;
    else if (key !== 'properties' || path !== '') path += path === '' ? String(key) : `.${String(key)}`;
  }
  return path === '' ? null : path;
}

/** Reads a list record by record: a bad record is left out and reported, the rest comes through. Never throws. */
export function parseList<T>(schema: Schema<T>, { file, list = '' }: ListPlace, raw: unknown): Parsed<T> {
  if (!Array.isArray(raw)) return { records: [], problems: [notAList(file, list)] };
  const records: T[] = [];
  const problems: Problem[] = [];
  raw.forEach((record: unknown, index) => {
    const result = v.safeParse(schema, record);
    if (result.success) records.push(result.output);
    else
      for (const issue of result.issues)
        problems.push({
          file,
          record: nameOf(record, index, list),
          field: fieldOf(issue),
          ...wordIssue(issue),
        });
  });
  return { records, problems };
}

function notAList(file: string, list: string): Problem {
  return {
    file,
    record: null,
    field: list === '' ? null : list,
    ...wording(
      '这里应当是一个记录列表',
      'a list of records is expected here',
      '请恢复上一版文件，或对照说明重建列表（[…]）',
      'restore the previous version of the file, or rebuild the list ([…])',
    ),
  };
}
