import { area, difference, feature, featureCollection } from '@turf/turf';
import { factFiles } from '../facts';
import type { ZoneFeature } from '../feature';
import { wording } from '../problem';
import { isSound } from './rings';
import { problemAt, type Rule } from './rule';
import { sliver } from './sliver';

const noParent = wording(
  '分段没有写明所属片区',
  'a section must name its zone',
  '请在 parent 中填写片区编号',
  'enter the id of its zone as parent',
);
const zoneWithParent = wording(
  '片区没有上级',
  'a zone has no parent',
  '请把 parent 写成 null',
  'write null as its parent',
);

function metresBeyond(part: ZoneFeature, whole: ZoneFeature): number {
  const rest = difference(featureCollection([feature(part.geometry), feature(whole.geometry)]));
  return rest === null ? 0 : area(rest);
}

/** A section, and a carrier area that names a parent, lies inside it but for a sliver. */
export const zoneParts: Rule = (facts) =>
  facts.zones.features.flatMap((part) => {
    const { id, role, parent } = part.properties;
    const at = { file: factFiles.zones, id };
    if (role === 'zone') return parent === null ? [] : problemAt(at, 'parent', zoneWithParent);
    if (parent === null) return role === 'section' ? problemAt(at, 'parent', noParent) : [];
    const whole = facts.zones.features.find((zone) => zone.id === parent);
    if (whole === undefined || !isSound(part) || !isSound(whole)) return [];
    const beyond = metresBeyond(part, whole);
    if (beyond <= sliver) return [];
    const hectares = (beyond / 10_000).toFixed(2);
    return problemAt(
      at,
      'geometry',
      wording(
        `有 ${hectares} 公顷在 ${parent} 之外`,
        `${hectares} ha of it lie outside ${parent}`,
        '请修改轮廓，使分段落在片区之内',
        'redraw the outline so that the part lies within its zone',
      ),
    );
  });
