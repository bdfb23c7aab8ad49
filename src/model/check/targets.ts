import { type Facts, factFiles } from '../facts';
import { type Wording, wording } from '../problem';
import { problemAt, type Rule } from './rule';

const notActual: Wording = wording(
  '目标或预测不能作为片区的现状数字',
  'a target or forecast cannot be a zone’s headline figure',
  '请换成实际值（kind 为 actual）的指标数值',
  'use an observation of an actual value (kind actual)',
);
const ofAnotherArea = (area: string): Wording =>
  wording(
    `这个数值属于 ${area}，不属于本片区`,
    `this value belongs to ${area}, not to this zone`,
    '请换成本片区、其分段或其中地点的指标数值',
    'use an observation of this zone, of a part of it or of a place in it',
  );
const noPlan: Wording = wording(
  '这个目标值没有对应的规划记录',
  'no plan states this target',
  '请在 plans.json 中为该目标写一条记录，并在其 indicator 中填写本指标',
  'add a record for the target to plans.json and name this indicator in it',
);

/** An area is the zone itself, a part of it, or a place in either. */
function isWithin(area: string, zone: string, { zones, places }: Facts): boolean {
  const isPart = (id: string) =>
    id === zone || zones.features.some((part) => part.id === id && part.properties.parent === zone);
  const place = places.features.find(({ id }) => id === area);
  return isPart(area) || (place?.properties.areas.some(isPart) ?? false);
}

/** A target is shown as a target: never as a headline, and always with the plan that states it. */
export const targets: Rule = (facts) => {
  const observations = new Map(facts.indicators.observations.map((record) => [record.id, record]));
  const planned = new Set(facts.plans.map(({ indicator }) => indicator));
  const headlines = facts.zones.features.flatMap(({ properties }) =>
    properties.headline.flatMap((id, index) => {
      const observation = observations.get(id);
      if (observation === undefined) return [];
      const at = (said: Wording) =>
        problemAt({ file: factFiles.zones, id: properties.id }, `headline#${index + 1}`, said);
      if (observation.kind !== 'actual') return at(notActual);
      return isWithin(observation.area, properties.id, facts) ? [] : at(ofAnotherArea(observation.area));
    }),
  );
  const unplanned = facts.indicators.observations
    .filter(({ kind, indicator }) => kind === 'target' && !planned.has(indicator))
    .map(({ id }) => problemAt({ file: factFiles.indicators, id }, 'kind', noPlan));
  return [...headlines, ...unplanned];
};
