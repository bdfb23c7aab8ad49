import * as v from 'valibot';
import { Text } from '../../model/text.ts';
import { licences, type Release } from './about.ts';
import type { OpenFile } from './openFile.ts';
import { dialect, type JsonSchema, jsonSchemaOf } from './schema.ts';

const Path = v.pipe(v.string(), v.regex(/^(basemap\/)?[a-z-]+(\.schema)?\.(geo)?json$/));

const Index = v.strictObject({
  $schema: v.literal('index.schema.json'),
  title: Text,
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  datum: v.string(),
  readme: v.literal('README.md'),
  files: v.pipe(
    v.array(
      v.strictObject({
        file: Path,
        schema: Path,
        title: Text,
        description: Text,
        licence: v.picklist(licences),
        credit: v.string(),
        /** Features or records. */
        count: v.pipe(v.number(), v.integer(), v.minValue(0)),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
    v.minLength(1),
  ),
});
type Index = v.InferOutput<typeof Index>;

export const openTitle: Text = {
  zh: '杨浦科创带地图：开放数据',
  en: 'Map of the Yangpu Innovation Belt: open data',
};

/** The list of all files, for programs; its addresses are relative to itself. */
export function indexOf(files: readonly OpenFile[], { version, date }: Release): Index {
  return {
    $schema: 'index.schema.json',
    title: openTitle,
    version,
    date,
    datum: 'WGS-84, [longitude, latitude] in degrees (RFC 7946)',
    readme: 'README.md',
    files: files.map(({ file, schemaFile, about, count, text }) => ({
      file,
      schema: schemaFile,
      title: about.title,
      description: about.description,
      licence: about.licence,
      credit: about.credit,
      count,
      bytes: new TextEncoder().encode(text).length,
    })),
  };
}

export const indexSchema = (): JsonSchema => ({
  $schema: dialect,
  $id: 'index.schema.json',
  title: `${openTitle.zh} ${openTitle.en}`,
  ...jsonSchemaOf(Index),
});
