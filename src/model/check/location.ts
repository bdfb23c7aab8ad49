import { factFiles } from '../facts';
import { wording } from '../problem';
import { problemAt, type Rule } from './rule';

const pinWithoutSite = wording(
  '位置未公布，却带有坐标',
  'the site is not published, yet it has a position',
  '请把 geometry 改为 null；若位置已有来源，请改写 location',
  'write null as its geometry; if a source gives the site, change its location',
);
const siteWithoutPin = wording(
  '写明了位置精度，却没有坐标',
  'it states how well the site is known, yet has no position',
  '请补上坐标，或把 location 改为 unpublished',
  'add the position, or change its location to unpublished',
);
const lineWithoutMethod = wording(
  '有线形，却没有说明如何绘制',
  'it has a line, yet does not say how the line was drawn',
  '请在 line 中填写绘制方法和误差',
  'state the method and error in its line entry',
);
const methodWithoutLine = wording(
  '说明了绘制方法，却没有线形',
  'it says how the line was drawn, yet has no line',
  '请补上线形，或把 line 写成 null',
  'add the line, or write null as its line entry',
);

/** No pin where no site is published; a position wherever one is claimed; a line says how it was drawn. */
export const location: Rule = (facts) => [
  ...facts.places.features.flatMap(({ id, geometry, properties }) => {
    const isPublished = properties.location.precision !== 'unpublished';
    if (isPublished === (geometry !== null)) return [];
    return problemAt(
      { file: factFiles.places, id },
      'geometry',
      isPublished ? siteWithoutPin : pinWithoutSite,
    );
  }),
  ...facts.structure.features.flatMap(({ id, geometry, properties }) => {
    if ((geometry === null) === (properties.line === null)) return [];
    return problemAt(
      { file: factFiles.structure, id },
      'line',
      geometry === null ? methodWithoutLine : lineWithoutMethod,
    );
  }),
];
