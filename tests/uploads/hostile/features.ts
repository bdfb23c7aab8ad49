import { collection, feature, good, point } from '../files';
import { marked } from './bytes';
import type { Hostile } from './hostile';

const line = (...positions: readonly unknown[]) => ({ type: 'LineString', coordinates: positions });
const polygon = (...rings: readonly unknown[]) => ({ type: 'Polygon', coordinates: rings });
const badFeature = (name: string, bad: unknown, says: RegExp): Hostile => ({
  name,
  file: 'some.geojson',
  content: () => collection(good, bad, good),
  says,
  leaves: [2, 1, 0],
});

export const features: readonly Hostile[] = [
  badFeature('a coordinate that is a text', feature(point('121.5', 31.3)), /no finite number: "121.5"/),
  badFeature('a coordinate that is null', feature(point(null, 31.3)), /no finite number: null/),
  badFeature('a coordinate that is an object', feature(point({ valueOf: 1 }, 31.3)), /no finite number/),
  badFeature('one coordinate', feature({ type: 'Point', coordinates: [121.5] }), /no finite number/),
  badFeature('no coordinates', feature({ type: 'Point' }), /not nested/),
  badFeature('empty coordinates', feature({ type: 'Point', coordinates: [] }), /no coordinates/),
  badFeature('a latitude of 1,000', feature(point(121.5, 1000)), /outside the world: 121.5, 1000/),
  badFeature('a latitude beyond the pole', feature(point(121.5, 90.01)), /outside the world/),
  badFeature('huge coordinates', feature(point(1e300, -1e300)), /outside the world/),
  badFeature('a line of one position', feature(line([121.5, 31.3])), /only 1 position/),
  badFeature('an empty line', feature(line()), /no coordinates/),
  badFeature('a point nested as a line', feature({ type: 'Point', coordinates: [[1, 2]] }), /not nested/),
  badFeature('an area nested as a line', feature({ type: 'Polygon', coordinates: [[1, 2]] }), /not nested/),
  badFeature(
    'an unclosed ring',
    feature(
      polygon([
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
      ]),
    ),
    /not closed/,
  ),
  badFeature(
    'a ring of three',
    feature(
      polygon([
        [1, 1],
        [2, 1],
        [1, 1],
      ]),
    ),
    /only 3 positions/,
  ),
  badFeature(
    'an empty hole',
    feature(
      polygon(
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
        [],
      ),
    ),
    /no coordinates/,
  ),
  badFeature('an unknown geometry', feature({ type: 'Circle', coordinates: [1, 2] }), /not valid: "Circle"/),
  badFeature('a geometry of the prototype', feature({ type: '__proto__', coordinates: [1, 2] }), /not valid/),
  badFeature('a geometry that is a text', feature('POINT(121 31)'), /not valid/),
  badFeature(
    'a mixed collection',
    feature({ type: 'GeometryCollection', geometries: [point(121, 31), line([1, 2], [3, 4])] }),
    /mixes/,
  ),
  badFeature(
    'an empty collection',
    feature({ type: 'GeometryCollection', geometries: [] }),
    /no coordinates/,
  ),
  badFeature('no Feature', { type: 'Point', coordinates: [1, 2] }, /not a Feature/),
  badFeature('a null among features', null, /not a Feature/),
  {
    name: 'a coordinate of 1e999',
    file: 'a.json',
    content: () => collection(good, feature(point(7, 31))).replace('[7,', '[1e999,'),
    says: /no finite number/,
    leaves: [1, 1, 0],
  },
  {
    name: 'NaN as Python writes it',
    file: 'a.json',
    content: () => collection(good, feature(point(7, 31), { a: 'NaN' })).replace('[7,', '[NaN,'),
    says: /NaN or Infinity, which JSON does not know/,
    leaves: [1, 1, 0],
  },
  {
    name: 'geometry that is null',
    file: 'a.json',
    content: () => collection(good, feature(null)),
    says: /^$/,
    leaves: [1, 0, 1],
  },
  {
    name: 'UTF-16 the other way round',
    file: 'a.geojson',
    content: () => marked([0xfe, 0xff], collection(good)),
    says: /UTF-16BE/,
    leaves: [1, 0, 0],
  },
];
