import { measureTexts } from '../../i18n/measures';
import type { AreaRecords } from '../../model/area-records';
import type { Belt } from '../../model/belt';
import { onceFor } from '../../model/onceFor';
import type { Text } from '../../model/text';
import { industryTree } from '../../search/facetTree';
import type { Ground } from './ground';
import { type CompareIndicator, missing, type Value } from './values';

const { zh, en } = measureTexts;

/** Which group of an area's records each indicator counts. */
const groups = {
  'count-company': 'companies',
  'count-platform': 'platforms',
  'count-carrier': 'carriers',
  'count-university': 'universities',
  'count-project': 'projects',
  'count-plan': 'plans',
  'count-policy': 'policies',
  'count-programme': 'programmes',
} as const satisfies Record<string, keyof AreaRecords>;
type Counted = keyof typeof groups;

const unit: Text = { zh: zh.units.records, en: en.units.records };
const shape = { basis: 'counted', unit, better: 'higher', normalisableBy: ['area', 'share'] } as const;
const isCounted = (id: string): id is Counted => id in groups;
const prefix = 'industry-';

const byKind: readonly CompareIndicator[] = Object.keys(groups)
  .filter(isCounted)
  .map((id) => ({
    id,
    name: { zh: zh.names[id], en: en.names[id] },
    method: { zh: zh.methods.count, en: en.methods.count },
    ...shape,
  }));

/** Counts by kind, then by each industry of the 1+2+3+4 tree, its top apart. */
export function countedIndicators(belt: Belt): readonly CompareIndicator[] {
  const tree = belt.facts.industries.filter(({ tier }) => tier !== 'system' && tier !== 'direction');
  const byIndustry = tree.map(({ id, name }) => ({
    id: `${prefix}${id}`,
    name: { zh: zh.industry(name.zh), en: en.industry(name.en) },
    method: { zh: zh.methods.countIndustry, en: en.methods.countIndustry },
    ...shape,
  }));
  return [...byKind, ...byIndustry];
}

/** Every count by industry asks for the tree, which changes only with the facts. */
const treeOf = onceFor(industryTree);

function withIndustry(industry: string, id: string, belt: Belt): readonly { readonly id: string }[] {
  const tree = treeOf(belt);
  const within = new Set(
    tree.filter((node) => node.id === industry || node.above.includes(industry)).map((node) => node.id),
  );
  const { companies, platforms, carriers, universities, projects, plans, policies, programmes } =
    belt.recordsIn(id);
  const groupsOf = [companies, platforms, carriers, universities, projects, plans, policies, programmes];
  return groupsOf
    .flat()
    .filter(
      (subject) =>
        (subject.type === 'place' || subject.type === 'plan') &&
        subject.record.industries.some((tag) => within.has(tag)),
    );
}

/** Records of an area on this map. None means that the sources name none, not that there are none. */
export function countedValue(indicator: CompareIndicator, id: string, { reading: { belt } }: Ground): Value {
  const type = belt.subject(id)?.type;
  if (type !== 'zone' && type !== 'structure') return missing('notApplicable');
  const records = isCounted(indicator.id)
    ? belt.recordsIn(id)[groups[indicator.id]]
    : withIndustry(indicator.id.slice(prefix.length), id, belt);
  if (records.length === 0) return missing('notListed');
  return {
    state: 'counted',
    value: records.length,
    qualifier: 'exact',
    unit,
    asOf: null,
    source: { kind: 'records', ids: records.map((record) => record.id) },
    over: null,
  };
}
