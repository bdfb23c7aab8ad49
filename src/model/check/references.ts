import { type Wording, wording } from '../problem';
import { type EntryKind, entriesOf } from './entries';
import { referencesOf } from './reference-fields';
import { problemAt, type Rule } from './rule';

const kindWords: Readonly<Record<EntryKind, readonly [zh: string, en: string]>> = {
  zone: ['片区', 'zone'],
  structure: ['空间结构', 'structure'],
  place: ['地点', 'place'],
  plan: ['规划', 'plan'],
  industry: ['产业', 'industry'],
  definition: ['指标', 'indicator'],
  observation: ['指标数值', 'observation'],
  source: ['来源', 'source'],
  'shelf-life': ['时效', 'shelf life'],
};

export const unknownId = (id: string): Wording =>
  wording(
    `没有编号为 ${id} 的记录`,
    `there is no record with the id ${id}`,
    '请检查编号的拼写，或先补上那条记录',
    'check the spelling of the id, or add that record first',
  );

function wrongKind(id: string, kind: EntryKind, expected: readonly EntryKind[]): Wording {
  const [zh, en] = kindWords[kind];
  return wording(
    `${id} 是${zh}，不能用在这里`,
    `${id} is a record of kind ${en}, which cannot stand here`,
    `请改用${expected.map((word) => kindWords[word][0]).join('或')}的编号`,
    `use the id of a record of kind ${expected.map((word) => kindWords[word][1]).join(' or ')}`,
  );
}

const twice = (id: string): Wording =>
  wording(`${id} 写了两次`, `${id} is listed twice`, '请删去一个', 'delete one of them');

const itself: Wording = wording(
  '记录引用了自己',
  'the record refers to itself',
  '请删去这一项',
  'delete this entry',
);

/** Every id that a record names exists and is of a kind that makes sense there. */
export const references: Rule = (facts, { leftOut }) => {
  const entries = entriesOf(facts);
  const kinds = new Map(entries.map((entry) => [entry.id, entry.kind]));
  return entries.flatMap((entry) =>
    referencesOf(entry).flatMap(({ field, ids, to, alsoAllowed = [] }) =>
      ids.flatMap((id, index) => {
        const at = (words: Wording) =>
          problemAt(entry, ids.length > 1 ? `${field}#${index + 1}` : field, words);
        if (ids.indexOf(id) !== index) return at(twice(id));
        if (id === entry.id) return at(itself);
        const kind = kinds.get(id);
        if (kind === undefined) return alsoAllowed.includes(id) || leftOut?.has(id) ? [] : at(unknownId(id));
        return to.includes(kind) ? [] : at(wrongKind(id, kind, to));
      }),
    ),
  );
};
