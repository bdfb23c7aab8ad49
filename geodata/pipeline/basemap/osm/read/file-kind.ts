import { closeSync, openSync, readSync } from 'node:fs';
import { type Wording, wording } from '../../../../../src/model/problem';

export type FileKind = 'xml' | 'pbf';

const unpack = (name: string, command: string): Wording =>
  wording(
    `这是 ${name} 压缩包`,
    `this is a ${name} archive`,
    `请先解压（${command}）`,
    `unpack it first (${command})`,
  );

/** First bytes, in hexadecimal, of what people hand in by mistake. */
const mistaken: readonly (readonly [start: string, words: Wording])[] = [
  ['1f8b', unpack('gzip', 'gunzip')],
  ['425a68', unpack('bzip2', 'bunzip2')],
  ['504b', unpack('zip', 'unzip')],
  [
    '7b',
    wording(
      '这是 JSON，不是 OSM 提取文件',
      'this is JSON, not an OSM extract',
      '请取 .osm（XML）或 .osm.pbf',
      'fetch .osm (XML) or .osm.pbf',
    ),
  ],
];
const neither = wording(
  '这不是 OSM XML，也不是 OSM PBF',
  'this is neither OSM XML nor OSM PBF',
  '请取 .osm 或 .osm.pbf 提取文件（见 geodata/basemap/README.md）',
  'fetch an .osm or .osm.pbf extract (see geodata/basemap/README.md)',
);
const empty = wording('文件是空的', 'the file is empty', '请重新下载', 'download it again');
const unreadable = wording(
  '读不到这个文件',
  'this file cannot be read',
  '请检查路径与权限',
  'check its path and your permission',
);

/** Looks at the first bytes, never at the name. Returns what is wrong instead of throwing. */
export function fileKindOf(file: string): FileKind | Wording {
  let start: Buffer;
  try {
    start = firstBytes(file);
  } catch {
    return unreadable;
  }
  if (start.length === 0) return empty;
  if (start.includes('OSMHeader') && start.readUInt8(0) === 0) return 'pbf';
  const text = start
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text.startsWith('<')) return 'xml';
  const hex = start.toString('hex');
  return mistaken.find(([bytes]) => hex.startsWith(bytes))?.[1] ?? neither;
}

function firstBytes(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(64);
    return bytes.subarray(0, readSync(handle, bytes, 0, 64, 0));
  } finally {
    closeSync(handle);
  }
}
