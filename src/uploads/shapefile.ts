import { combine } from 'shpjs';
import { type Problem, wording } from '../model/problem';
import type { Text } from '../model/text';
import { dbfRows } from './dbfRows';
import { systemOfWkt } from './declared';
import { assertFewFeatures, draftOf } from './draft';
import { limits } from './limits';
import { problemOf, Refusal } from './refusal';
import { shpRecords } from './shpRecords';
import type { Draft } from './upload';
import { type PackedShapefile, shapefilesIn } from './zip';

const noShp = wording(
  '压缩包里没有 .shp',
  'there is no .shp in the archive',
  '请把 .shp、.dbf、.prj 等同名文件一起压缩',
  'pack .shp, .dbf, .prj and their companions together',
);
const tooManyLayers = (count: number) =>
  wording(
    `压缩包里有 ${count} 个 Shapefile，最多 ${limits.layersInZip} 个`,
    `the archive has ${count} shapefiles, the most is ${limits.layersInZip}`,
    '请分成几个压缩包',
    'split it into several archives',
  );
const noRecords = wording(
  '.shp 里没有要素',
  'the .shp has no features',
  '请选有要素的文件',
  'choose a file that has features',
);
const noPrj: Text = {
  zh: '没有 .prj，坐标系只能从数值推断。',
  en: 'There is no .prj; the coordinate system can only be told from the numbers.',
};

function layerOf({ name, shp, dbf, prj, cpg }: PackedShapefile, file: string): Draft {
  const geometries = shpRecords(shp);
  if (geometries.length === 0) throw new Refusal(noRecords);
  assertFewFeatures(geometries.length);
  const { rows, notes } = dbfRows(dbf, cpg, geometries.length);
  const wkt = prj === undefined ? null : new TextDecoder().decode(prj.subarray(0, 10_000));
  const { features } = combine([geometries, rows]);
  return draftOf(features, {
    file,
    name,
    declared: wkt === null ? null : systemOfWkt(wkt),
    notes: [...notes, ...(wkt === null ? [noPrj] : [])],
  });
}

/** What became of each layer of a file. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** All shapefiles of an archive, a layer each; a bad one does not spoil the others. @throws Refusal for the archive */
export function readZip(bytes: Uint8Array, file: string): Drafts {
  const packed = shapefilesIn(bytes);
  if (packed.length === 0) throw new Refusal(noShp);
  if (packed.length > limits.layersInZip) throw new Refusal(tooManyLayers(packed.length));
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const one of packed) {
    try {
      drafts.push(layerOf(one, file));
    } catch (error) {
      problems.push(problemOf(error, `${file} / ${one.name}.shp`));
    }
  }
  assertFewFeatures(drafts.reduce((sum, { total }) => sum + total, 0));
  return { drafts, problems };
}
