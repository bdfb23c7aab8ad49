import { type Comparing, type Criterion, isNormalisation, mostCompared, mostCriteria } from './comparing';
import { isRecordId } from './ids';
import type { Scene } from './scene';

/** `with=binjiang.da-chuangzhi&by=area&per=share&w=area~50~higher.stations-inside~20~higher&asof=2025-01-01` */
export function encodeComparing(comparing: Comparing, query: URLSearchParams): void {
  const { ids, indicator, per, criteria, asOf } = comparing;
  if (ids.length > 0) query.set('with', ids.join('.'));
  if (indicator !== null) query.set('by', indicator);
  if (per !== 'none') query.set('per', per);
  if (criteria.length > 0) query.set('w', criteria.map(encodeCriterion).join('.'));
  if (asOf !== null) query.set('asof', asOf);
}

const encodeCriterion = ({ indicator, weight, better }: Criterion): string =>
  `${indicator}~${weight}~${better}`;

function decodeCriterion(text: string): Criterion | null {
  const [, indicator, points, better] = /^([a-z0-9-]+)~(\d{1,3})~(higher|lower)$/.exec(text) ?? [];
  const weight = Number(points);
  if (indicator === undefined || !isRecordId(indicator) || weight > 100) return null;
  return { indicator, weight, better: better === 'lower' ? 'lower' : 'higher' };
}

type Reader = (scene: Scene, value: string) => Scene | null;

const read =
  (reader: (value: string) => Partial<Comparing> | null): Reader =>
  (scene, value) => {
    const part = reader(value);
    return part === null ? null : { ...scene, comparing: { ...scene.comparing, ...part } };
  };

/** A day of the calendar that exists. */
function isRealDay(text: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const comparingReaders: Readonly<Record<string, Reader>> = {
  with: read((value) => {
    const ids = [...new Set(value.split('.'))];
    return ids.length <= mostCompared && ids.every(isRecordId) ? { ids } : null;
  }),
  by: read((value) => (isRecordId(value) ? { indicator: value } : null)),
  per: read((value) => (isNormalisation(value) ? { per: value } : null)),
  w: read((value) => {
    const criteria = value.split('.').map(decodeCriterion);
    const known = criteria.flatMap((criterion) => criterion ?? []);
    const names = new Set(known.map(({ indicator }) => indicator));
    const fits = names.size === criteria.length && criteria.length <= mostCriteria;
    return fits ? { criteria: known } : null;
  }),
  asof: read((value) => (isRealDay(value) ? { asOf: value } : null)),
};
