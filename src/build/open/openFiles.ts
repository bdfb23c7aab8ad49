import { createBelt } from '../../model/belt.ts';
import type { Facts } from '../../model/facts.ts';
import type { Release } from './about.ts';
import { type BasemapSource, basemapFile } from './basemapLayers.ts';
import { factFiles } from './factLayers.ts';
import { indexOf, indexSchema } from './indexFile.ts';
import { listFiles } from './listFiles.ts';
import type { OpenFile } from './openFile.ts';
import { readmeOf } from './readme.ts';

/** A file as it is written. */
export interface Written {
  /** Address below `open/`. */
  readonly file: string;
  readonly text: string;
}

/** All data files for others: facts as layers and lists, and the base map. */
export const openFiles = (
  facts: Facts,
  basemap: readonly BasemapSource[],
  release: Release,
): readonly OpenFile[] => [
  ...factFiles(createBelt(facts), release),
  ...listFiles(facts, release),
  ...basemap.map((source) => basemapFile(source, release)).filter((file) => file !== null),
];

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The folder `open/`: the files, a schema beside each, their list and the page about them. */
export const openFolder = (files: readonly OpenFile[], release: Release): readonly Written[] => [
  ...files.flatMap(({ file, text, schemaFile, schema }) => [
    { file, text },
    { file: schemaFile, text: pretty(schema) },
  ]),
  { file: 'index.json', text: pretty(indexOf(files, release)) },
  { file: 'index.schema.json', text: pretty(indexSchema()) },
  { file: 'README.md', text: readmeOf(files, release) },
];
