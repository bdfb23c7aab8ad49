import { wording } from '../model/problem';
import type { Text } from '../model/text';
import { systemOfCode } from './declared';
import { decodeText } from './decode';
import { draftOf, type Found } from './draft';
import { isRecord } from './isRecord';
import { parseJson } from './json';
import { layerName, plainText } from './plainText';
import { Refusal } from './refusal';
import type { System } from './system';
import type { Draft } from './upload';

const geometryTypes = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

const exportAgain = [
  '请导出为 GeoJSON 的 FeatureCollection',
  'export it as a GeoJSON FeatureCollection',
] as const;
const topology = wording('这是 TopoJSON，不是 GeoJSON', 'this is TopoJSON, not GeoJSON', ...exportAgain);
const esri = wording('这是 Esri 的 JSON，不是 GeoJSON', 'this is Esri JSON, not GeoJSON', ...exportAgain);
const noFeatures = wording('features 不是列表', 'features is not a list', ...exportAgain);
const none = wording(
  '里面没有要素',
  'it has no features',
  '请选有要素的文件',
  'choose a file that has features',
);

const notGeoJson = (type: unknown) =>
  wording(
    typeof type === 'string' ? `类型“${plainText(type, 24)}”不是 GeoJSON` : '不是 GeoJSON：没有类型',
    typeof type === 'string'
      ? `the type "${plainText(type, 24)}" is not GeoJSON`
      : 'it is not GeoJSON: there is no type',
    ...exportAgain,
  );

const noFeature = new Refusal(
  wording(
    '不是 Feature',
    'it is not a Feature',
    '每个要素都要有 "type": "Feature"',
    'each feature needs "type": "Feature"',
  ),
  'type',
);

const foundIn = (item: unknown): Found =>
  isRecord(item) && item['type'] === 'Feature'
    ? { geometry: item['geometry'], properties: item['properties'] }
    : { geometry: noFeature, properties: isRecord(item) ? item['properties'] : null };

/** The features of a document; a lone feature or geometry is one. @throws Refusal for anything else */
function featuresIn(root: unknown): readonly Found[] {
  if (!isRecord(root)) throw new Refusal(notGeoJson(undefined));
  const { type, features } = root;
  if (type === 'Topology') throw new Refusal(topology);
  if ('spatialReference' in root || 'geometryType' in root) throw new Refusal(esri);
  if (type === 'Feature') return [foundIn(root)];
  if (typeof type === 'string' && geometryTypes.has(type)) return [{ geometry: root, properties: {} }];
  if (type !== 'FeatureCollection') throw new Refusal(notGeoJson(type));
  if (!Array.isArray(features)) throw new Refusal(noFeatures, 'features');
  if (features.length === 0) throw new Refusal(none);
  return features.map(foundIn);
}

/** The member `crs` of GeoJSON before RFC 7946, which many programs still write. */
function declaredIn(root: unknown): System | null {
  const crs = isRecord(root) ? root['crs'] : null;
  const properties = isRecord(crs) ? crs['properties'] : null;
  const name = isRecord(properties) ? properties['name'] : null;
  return typeof name === 'string' ? systemOfCode(plainText(name, 80)) : null;
}

const mendedNote: Text = {
  zh: '文件里有 JSON 不认得的 NaN 或 Infinity，已当作空值。',
  en: 'The file has NaN or Infinity, which JSON does not know; they were read as empty.',
};
const encodingNote = (encoding: string): Text => ({
  zh: `文字按 ${encoding.toUpperCase()} 编码读取。`,
  en: `The text was read as ${encoding.toUpperCase()}.`,
});

/** @throws Refusal when the whole file cannot be taken */
export function readGeoJson(bytes: Uint8Array, file: string): Draft {
  const { text, encoding } = decodeText(bytes);
  const { value, mended } = parseJson(text);
  const notes = [...(encoding === 'utf-8' ? [] : [encodingNote(encoding)]), ...(mended ? [mendedNote] : [])];
  return draftOf(featuresIn(value), { file, name: layerName(file), declared: declaredIn(value), notes });
}
