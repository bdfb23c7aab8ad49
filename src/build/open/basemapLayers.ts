import * as v from 'valibot';
import { Area, Point, Ribbon } from '../../model/geometry.ts';
import { Text } from '../../model/text.ts';
import { isLicence, type Release } from './about.ts';
import { collectionFile } from './collection.ts';
import type { Column } from './column.ts';
import * as columns from './columns/basemap.ts';
import type { OpenFile } from './openFile.ts';
import type { ShapeName } from './shapes.ts';

const { id, names, classOf, survey } = columns;
const areas: readonly ShapeName[] = ['Polygon', 'MultiPolygon'];
const ways: readonly ShapeName[] = ['LineString', 'MultiLineString'];

interface Table {
  readonly holds: Text;
  readonly columns: readonly Column<columns.BasemapRow>[];
  readonly shapes: readonly ShapeName[];
}
const table = (
  [zh, en]: readonly [string, string],
  shapes: readonly ShapeName[],
  ...own: readonly Column<columns.BasemapRow>[]
): Table => ({ holds: { zh, en }, columns: own, shapes });
const named = (
  holds: readonly [string, string],
  shapes: readonly ShapeName[],
  ...own: readonly Column<columns.BasemapRow>[]
): Table => table(holds, shapes, id, ...names, ...own, ...survey);

/** The layers of the base map, as its own README lists their keys. */
const tables: Readonly<Record<string, Table>> = {
  water: named(
    ['河流、运河、河浜与池塘。', 'River, canals, creeks and ponds.'],
    areas,
    classOf('river', 'canal', 'creek', 'pond'),
  ),
  shoreline: named(
    [
      '岸线，水在线的右侧；lining 类是平滑的复制线，供在河中画线用。',
      'Banks, with the water on the right of every line; class lining is a smoothed copy for lines drawn inside the river.',
    ],
    ways,
    classOf('bank', 'canal', 'island', 'lining'),
  ),
  green: named(
    ['公园、林地、草地与运动场地。', 'Parks, woods, grass and sports grounds.'],
    areas,
    classOf('park', 'forest', 'grass', 'pitch', 'sports'),
  ),
  campuses: named(
    [
      '高校、学校与医院的用地；只有高校有名称。',
      'Grounds of universities, schools and hospitals; only universities carry a name.',
    ],
    areas,
    classOf('university', 'school', 'hospital'),
  ),
  roads: named(
    ['道路，同名、同等级、同层位的为一个要素。', 'Roads, one feature for each name, class and level.'],
    ways,
    classOf('trunk', 'primary', 'secondary', 'tertiary', 'residential'),
    columns.level,
  ),
  'metro-lines': named(['轨道交通线路。', 'Metro lines.'], ways, columns.line, columns.lineColour),
  'metro-stations': named(
    ['轨道交通车站。', 'Metro stations.'],
    ['Point'],
    columns.lines,
    columns.lineColour,
    columns.interchange,
  ),
  buildings: table(
    ['建筑轮廓，已知的注有高度。', 'Outlines of buildings, with the height where it is known.'],
    areas,
    id,
    columns.height,
  ),
  labels: named(
    ['地名注记的位置，不是测量点。', 'Where names are written; no survey points.'],
    ['Point', ...ways],
    classOf(
      'water',
      'island',
      'park',
      'subdistrict',
      'university',
      'landmark',
      'wharf',
      'bridge',
      'water-line',
    ),
    columns.rank,
  ),
  fade: table(
    [
      '底图边缘的渐隐：用纸色按次序叠画各环，不透明度见 alpha。',
      'How the base map fades at its edges: all rings in order in the colour of the paper, each with its alpha.',
    ],
    areas,
    id,
    columns.alpha,
  ),
};

const BasemapFile = v.object({
  metadata: v.object({
    title: Text,
    source: v.pipe(v.string(), v.nonEmpty()),
    licence: v.pipe(v.string(), v.check(isLicence)),
  }),
  features: v.array(
    v.object({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.variant('type', [Point, Area, Ribbon]),
    }),
  ),
});

/** A layer as its data file has it: `water`, and what the file holds. */
export interface BasemapSource {
  readonly name: string;
  readonly content: unknown;
}

/**
 * A layer of the base map as it is, with its fields flat; null for a file that is no layer of this base map, which an
 * operator may have put beside the others.
 */
export function basemapFile({ name, content }: BasemapSource, release: Release): OpenFile | null {
  const found = tables[name];
  const read = v.safeParse(BasemapFile, content);
  if (found === undefined || !read.success) return null;
  const { metadata, features } = read.output;
  const { title, source, licence } = metadata;
  if (!isLicence(licence)) return null;
  return collectionFile(
    {
      file: `basemap/${name}.geojson`,
      said: {
        title: { zh: `底图：${title.zh}`, en: `Base map: ${title.en}` },
        description: found.holds,
        licence,
        credit: source,
      },
      columns: found.columns,
      shapes: found.shapes,
    },
    features.map(({ properties, geometry }, index) => {
      const own = properties['id'];
      const key = typeof own === 'string' ? own : `${name}-${index + 1}`;
      return { id: key, row: { ...properties, id: key }, shape: geometry };
    }),
    release,
  );
}
