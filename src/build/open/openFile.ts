import type { About } from './about.ts';
import type { JsonSchema } from './schema.ts';

/** One file for others, with the schema that stands beside it. */
export interface OpenFile {
  /** Address below `open/`: `places.geojson`, `basemap/water.geojson`. */
  readonly file: string;
  /** Address of the schema below `open/`. */
  readonly schemaFile: string;
  readonly about: About;
  readonly text: string;
  readonly schema: JsonSchema;
  /** Features or records. */
  readonly count: number;
}

/** `places.geojson` → `places.schema.json`; a file and its schema lie in one folder. */
export const schemaFileOf = (file: string): string => file.replace(/\.(geo)?json$/, '.schema.json');

/** The last part of a path. */
export const nameIn = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
