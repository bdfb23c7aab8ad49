import GeoJSON from 'geojson';
import { About, aboutOf, type Release, type Said } from './about.ts';
import { type Column, cellsOf, schemaOf } from './column.ts';
import { boundsOf, ofOneType, type Shape, tidied } from './geometry.ts';
import { nameIn, type OpenFile, schemaFileOf } from './openFile.ts';
import { closed, dialect, jsonSchemaOf } from './schema.ts';
import { boundsSchema, type ShapeName, shapeSchema } from './shapes.ts';

/** A layer: what is said of it, its attribute table, and what kinds of geometry it has. */
export interface Layer<Row> {
  /** Address below `open/`. */
  readonly file: string;
  readonly said: Said;
  readonly columns: readonly Column<Row>[];
  readonly shapes: readonly (ShapeName | 'null')[];
}

export interface Placed<Row> {
  readonly id: string;
  readonly row: Row;
  /** Null where no site is published: such a feature has no geometry (RFC 7946, section 3.2). */
  readonly shape: Shape | null;
}

/** One feature a line, so that two versions can be compared line by line. */
const written = (head: object, features: readonly object[]): string =>
  `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;

/** The layer as GeoJSON (RFC 7946), and its schema from the same table of columns. */
export function collectionFile<Row>(
  { file, said, columns, shapes }: Layer<Row>,
  placed: readonly Placed<Row>[],
  release: Release,
): OpenFile {
  const schemaFile = schemaFileOf(file);
  const about = aboutOf(said, release, nameIn(schemaFile));
  const tidy = ofOneType(placed.map(({ shape }) => (shape === null ? null : tidied(shape))));
  const bbox = boundsOf(tidy.filter((shape) => shape !== null));
  const rows = placed.map(({ row }, index) => ({ ...cellsOf(columns, row), shape: tidy[index] ?? null }));
  const { features } = GeoJSON.parse(rows, { GeoJSON: 'shape' });
  const head = { type: 'FeatureCollection', metadata: about, ...(bbox === null ? {} : { bbox }) };
  return {
    file,
    schemaFile,
    about,
    count: placed.length,
    text: written(
      head,
      features.map(({ geometry, properties }, index) => ({
        type: 'Feature',
        id: placed[index]?.id,
        geometry,
        properties,
      })),
    ),
    schema: {
      $schema: dialect,
      $id: nameIn(schemaFile),
      title: `${said.title.zh} ${said.title.en}`,
      description: `${said.description.zh} ${said.description.en}`,
      type: 'object',
      required: ['type', 'metadata', 'features'],
      additionalProperties: false,
      properties: {
        type: { const: 'FeatureCollection' },
        metadata: jsonSchemaOf(About),
        bbox: { ...boundsSchema, maxItems: 4 },
        features: {
          type: 'array',
          items: closed({
            type: { const: 'Feature' },
            id: { type: 'string', minLength: 1 },
            geometry: shapeSchema(shapes),
            properties: schemaOf(columns),
          }),
        },
      },
    },
  };
}
