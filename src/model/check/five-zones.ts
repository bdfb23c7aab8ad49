import { factFiles } from '../facts';
import { type Wording, wording } from '../problem';
import { problemAt, type Rule } from './rule';

/** The five zones by the English names that were given for them. */
const givenNames = {
  'da-chuangzhi': 'Da Chuangzhi',
  binjiang: 'Binjiang',
  'da-chuanggu': 'Da Chuanggu',
  'huan-tongji': 'Huan-Tongji',
  'fuxing-island': 'Fuxing Island',
} as const;
const names: ReadonlyMap<string, string> = new Map(Object.entries(givenNames));

const missing = (id: string): Wording =>
  wording(`缺少片区 ${id}`, `the zone ${id} is missing`, '请恢复这个片区', 'restore this zone');
const sixth: Wording = wording(
  '片区只有五个，这是多出来的',
  'there are five zones only, and this is not one of them',
  '请把 role 改为 section 或 carrier-area',
  'change its role to section or carrier-area',
);
const otherName = (name: string): Wording =>
  wording(`英文名应为 ${name}`, `its English name must be ${name}`, '请改回这个名称', 'restore this name');
const badOrder: Wording = wording(
  '五个片区的次序须为 1 至 5，各用一次',
  'the five zones take the orders 1 to 5, each once',
  '请更正 order',
  'correct its order',
);
const orderOfPart: Wording = wording(
  '只有片区才有次序',
  'only zones have an order',
  '请把 order 写成 0',
  'write 0 as its order',
);

/** Exactly the five zones, under their given names, in an order. */
export const fiveZones: Rule = (facts, { leftOut }) => {
  const zones = facts.zones.features.map(({ properties }) => properties);
  const at = (id: string, field: string | null, said: Wording) =>
    problemAt({ file: factFiles.zones, id }, field, said);
  const seen = new Set<number>();
  const absent = [...names.keys()].filter(
    (id) => !leftOut?.has(id) && !zones.some((zone) => zone.id === id && zone.role === 'zone'),
  );
  return [
    ...absent.map((id) => at(id, null, missing(id))),
    ...zones.flatMap(({ id, role, order, name }) => {
      if (role !== 'zone') return order === 0 ? [] : [at(id, 'order', orderOfPart)];
      const given = names.get(id);
      if (given === undefined) return [at(id, 'role', sixth)];
      const isTaken = order === 0 || seen.has(order);
      seen.add(order);
      return [
        ...(name.en === given ? [] : [at(id, 'name.en', otherName(given))]),
        ...(isTaken ? [at(id, 'order', badOrder)] : []),
      ];
    }),
  ];
};
