import { type Problem, type Wording, wording } from '../model/problem';
import { limits } from './limits';
import { problemOf, Refusal } from './refusal';

export type Format = 'geojson' | 'csv' | 'zip';

const endings: Readonly<Record<string, Format>> = {
  geojson: 'geojson',
  json: 'geojson',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  zip: 'zip',
};

/** The format by the ending of the name; null for one that is not read here. */
export const formatOf = (name: string): Format | null => {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null;
};

const loosePart = /\.(shp|dbf|shx|prj|cpg)$/i;

const unknownFormat = wording(
  '这种格式不能读取',
  'this format is not read here',
  '请存为 GeoJSON（.geojson、.json）、CSV（.csv），或打成 .zip 的 Shapefile',
  'save it as GeoJSON (.geojson, .json), as CSV (.csv), or as a shapefile in a .zip',
);
const partOfShapefile = wording(
  '这是 Shapefile 的一个散件',
  'this is a single part of a shapefile',
  '请把 .shp、.dbf、.prj 等同名文件打成一个 .zip',
  'pack .shp, .dbf, .prj and their companions into one .zip',
);
const empty = wording(
  '文件是空的',
  'the file is empty',
  '请选有内容的文件',
  'choose a file that has content',
);

/** Megabytes with one digit, as a text. */
export const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');

const tooLarge = (bytes: number): Wording =>
  wording(
    `文件有 ${megabytes(bytes)} MB，最多 ${megabytes(limits.fileBytes)} MB；没有读取`,
    `the file has ${megabytes(bytes)} MB, the most is ${megabytes(limits.fileBytes)} MB; it was not read`,
    '请裁到杨浦一带，或去掉用不到的字段',
    'cut it down to the surroundings of Yangpu, or leave out fields that are not needed',
  );

/** What name and size alone speak against; null where the file may be read. @param bytes size of the file */
export function refusedUnread(name: string, bytes: number): Problem | null {
  const refuse = (said: Wording) => problemOf(new Refusal(said), name);
  if (formatOf(name) === null) return refuse(loosePart.test(name) ? partOfShapefile : unknownFormat);
  if (bytes > limits.fileBytes) return refuse(tooLarge(bytes));
  return bytes === 0 ? refuse(empty) : null;
}
