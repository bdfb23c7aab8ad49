import { booleanPointInPolygon } from '@turf/turf';
import { factFiles } from '../facts';
import { wording } from '../problem';
import { isSound } from './rings';
import { problemAt, type Rule } from './rule';

const outside = wording(
  '标注点不在轮廓之内',
  'the label point lies outside the outline',
  '请把 labelPoint 移到轮廓之内',
  'move labelPoint into the outline',
);

/** A zone's name is written inside the zone. */
export const labelPoints: Rule = (facts) =>
  facts.zones.features.filter(isSound).flatMap(({ id, geometry, properties }) => {
    const isInside = booleanPointInPolygon([...properties.labelPoint], geometry);
    return isInside ? [] : problemAt({ file: factFiles.zones, id }, 'labelPoint', outside);
  });
