import { type MeasureId, measureIds } from '../../analysis/areas/measures';
import { measureTexts } from '../../i18n/measures';
import type { Unit } from '../../model/figure';
import type { Text } from '../../model/text';
import type { Ground } from './ground';
import { type CompareIndicator, missing, type Value } from './values';

const { zh, en } = measureTexts;
type Units = keyof typeof zh.units;
const counter = (unit: Units): Text => ({ zh: zh.units[unit], en: en.units[unit] });

const kinds: Readonly<Record<MeasureId, Pick<CompareIndicator, 'unit' | 'better' | 'normalisableBy'>>> = {
  area: { unit: 'km2', better: 'neutral', normalisableBy: ['share'] },
  'river-frontage': { unit: 'km', better: 'higher', normalisableBy: ['area', 'share'] },
  'stations-inside': { unit: counter('stations'), better: 'higher', normalisableBy: ['area'] },
  'stations-near': { unit: counter('stations'), better: 'higher', normalisableBy: ['area'] },
  'green-area': { unit: 'ha', better: 'higher', normalisableBy: ['area', 'share'] },
  'green-share': { unit: 'percent', better: 'higher', normalisableBy: [] },
  campuses: { unit: counter('campuses'), better: 'higher', normalisableBy: ['area'] },
  'named-streets': { unit: counter('streets'), better: 'higher', normalisableBy: ['area'] },
  'built-up-share': { unit: 'percent', better: 'neutral', normalisableBy: [] },
};

export const measuredIndicators: readonly CompareIndicator[] = measureIds.map((id) => ({
  id,
  basis: 'measured',
  name: { zh: zh.names[id], en: en.names[id] },
  method: { zh: zh.methods[id], en: en.methods[id] },
  ...kinds[id],
}));

const isMeasure = (id: string): id is MeasureId => measureIds.some((known) => known === id);

/** What was measured within an outline; only zones, their sections and carrier areas have one. */
export function measuredValue(indicator: CompareIndicator, id: string, ground: Ground): Value {
  if (ground.reading.belt.subject(id)?.type !== 'zone') return missing('notApplicable');
  const { measures } = ground;
  if (measures.status === 'failed') return missing('failed');
  if (measures.status !== 'ready') return missing('working');
  const measure = isMeasure(indicator.id) ? measures.values[id]?.[indicator.id] : undefined;
  if (measure === undefined) return missing('notKnown');
  if ('why' in measure) return missing(measure.why);
  return known(measure.value, indicator.unit, measure);
}

const known = (
  value: number,
  unit: Unit,
  { coverage, exact }: { coverage: number; exact: number },
): Value => ({
  state: 'measured',
  value,
  qualifier: 'about',
  unit,
  asOf: null,
  source: { kind: 'measure', coverage, exact },
  over: null,
});
