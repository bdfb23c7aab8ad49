import { unzipSync } from 'fflate';
import { wording } from '../model/problem';
import { megabytes } from './format';
import { limits } from './limits';
import { plainText } from './plainText';
import { Refusal } from './refusal';

const wanted = /\.(shp|dbf|prj|cpg)$/i;

const broken = wording(
  '不是完整的 ZIP 压缩包',
  'is not a whole ZIP archive',
  '文件可能没有传完；请重新压缩',
  'the file may be cut off; pack it again',
);
const locked = wording(
  '压缩包加了密码，或用了不支持的压缩方式',
  'the archive has a password, or is packed in a way that is not supported',
  '请用普通的 ZIP 方式重新压缩，不加密码',
  'pack it again as a plain ZIP without a password',
);
const tooManyEntries = wording(
  `压缩包里超过 ${limits.entriesInZip} 个文件`,
  `the archive has more than ${limits.entriesInZip} files`,
  '请只压缩用得到的 Shapefile',
  'pack only the shapefile that is needed',
);
const tooLarge = (bytes: number) =>
  wording(
    `解压后有 ${megabytes(bytes)} MB，最多 ${megabytes(limits.unpackedBytes)} MB；没有解压`,
    `unpacked it would have ${megabytes(bytes)} MB, the most is ${megabytes(limits.unpackedBytes)} MB; it was not unpacked`,
    '请裁到杨浦一带，或去掉用不到的字段',
    'cut it down to the surroundings of Yangpu, or leave out fields that are not needed',
  );

/** Names without the mark for UTF-8 come as Latin letters; Chinese systems write them in GBK. */
function nameOf(stored: string): string {
  const codes = [...stored].map((sign) => sign.codePointAt(0) ?? 0);
  if (!codes.some((code) => code > 127) || codes.some((code) => code > 255)) return stored;
  return new TextDecoder('gb18030').decode(Uint8Array.from(codes));
}

/** Rejects what the directory of the archive declares, before a byte of it is unpacked. */
function checkDirectory(bytes: Uint8Array): void {
  let [entries, unpacked] = [0, 0];
  unzipSync(bytes, {
    filter: ({ name, originalSize, compression }) => {
      entries += 1;
      if (entries > limits.entriesInZip) throw new Refusal(tooManyEntries);
      if (!wanted.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > limits.unpackedBytes) throw new Refusal(tooLarge(unpacked));
      if (compression !== 0 && compression !== 8) throw new Refusal(locked);
      return false;
    },
  });
}

/** A shapefile in an archive, by its parts; folders and ending are gone from the name. */
export interface PackedShapefile {
  readonly name: string;
  readonly shp: Uint8Array;
  readonly dbf: Uint8Array | undefined;
  readonly prj: Uint8Array | undefined;
  readonly cpg: Uint8Array | undefined;
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    checkDirectory(bytes);
    const files = unzipSync(bytes, {
      filter: ({ name }) => wanted.test(name) && !name.startsWith('__MACOSX'),
    });
    return new Map(Object.entries(files).map(([name, content]) => [nameOf(name), content]));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(broken);
  }
}

/** All shapefiles of an archive in their order. @throws Refusal when it is broken or would unpack to too much */
export function shapefilesIn(bytes: Uint8Array): readonly PackedShapefile[] {
  const files = unpacked(bytes);
  const byName = new Map([...files].map(([name, content]) => [name.toLowerCase(), content]));
  return [...files.keys()]
    .filter((name) => /\.shp$/i.test(name))
    .map((path) => {
      const stem = path.slice(0, -3).toLowerCase();
      const part = (ending: string) => byName.get(`${stem}${ending}`);
      return {
        name: plainText(path.slice(0, -4).split(/[\\/]/).at(-1) ?? path, 60) || '?',
        shp: files.get(path) ?? new Uint8Array(),
        dbf: part('dbf'),
        prj: part('prj'),
        cpg: part('cpg'),
      };
    });
}
