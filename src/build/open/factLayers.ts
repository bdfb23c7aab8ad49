import type { Belt } from '../../model/belt.ts';
import type { Release, Said } from './about.ts';
import { collectionFile, type Layer } from './collection.ts';
import type { Column } from './column.ts';
import { structureColumns, zoneColumns } from './columns/areas.ts';
import type { Row } from './columns/common.ts';
import { placeColumns } from './columns/places.ts';
import type { Shape } from './geometry.ts';
import type { OpenFile } from './openFile.ts';
import type { ShapeName } from './shapes.ts';

const said = (title: readonly [string, string], description: readonly [string, string]): Said => ({
  title: { zh: title[0], en: title[1] },
  description: { zh: description[0], en: description[1] },
  licence: 'CC-BY-4.0 AND ODbL-1.0',
  credit: '© OpenStreetMap contributors',
});

const zones = said(
  ['片区', 'Zones'],
  [
    '五个片区、滨江各段与载体片区。范围均为示意，没有公布的边界。',
    'The five zones, the sections of Binjiang and the carrier areas. Every outline is indicative: no boundary is published.',
  ],
);
const structure = said(
  ['总体结构', 'Structure'],
  [
    '“一廊一带、一岛两翼”及品牌。廊、带与水道有线形，均为示意；其余的几何为空。',
    'One corridor, one belt, one island and two wings, and the brand. Corridor, belt and watercourse have a line, which is indicative; the rest has no geometry.',
  ],
);
const places = said(
  ['地点', 'Places'],
  [
    '企业、平台、载体、高校、项目、更新与中心。没有公布位置的，几何为空。',
    'Companies, platforms, carriers, universities, projects, renewal and centres. Where no site is published the geometry is null.',
  ],
);

/** Zones, structure and places as layers for a GIS, in the order of the facts. */
export function factFiles(belt: Belt, release: Release): readonly OpenFile[] {
  const file = <R extends { readonly id: string }>(
    name: string,
    of: Said,
    columns: readonly Column<Row<R>>[],
    shapes: Layer<R>['shapes'],
    features: readonly { readonly properties: R; readonly geometry: Shape | null }[],
  ) =>
    collectionFile(
      { file: name, said: of, columns, shapes },
      features.map(({ properties, geometry }) => ({
        id: properties.id,
        row: { record: properties, belt },
        shape: geometry,
      })),
      release,
    );
  const { facts } = belt;
  const area: readonly ShapeName[] = ['Polygon', 'MultiPolygon'];
  return [
    file('zones.geojson', zones, zoneColumns, area, facts.zones.features),
    file(
      'structure.geojson',
      structure,
      structureColumns,
      ['LineString', 'MultiLineString', 'null'],
      facts.structure.features,
    ),
    file('places.geojson', places, placeColumns, ['Point', 'null'], facts.places.features),
  ];
}
