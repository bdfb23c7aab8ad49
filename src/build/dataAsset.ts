import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** One file that the app will fetch, under one of the names that it has for it. */
export interface DataAsset {
  /** Stable name in the app: `facts`, `search`, `basemap/water`. */
  readonly name: string;
  readonly fileName: string;
  readonly source: string | Buffer;
  readonly sha256: string;
  /** The file to watch for changes. */
  readonly from: string;
}

/**
 * @param file what the file is called below `data/`, before the hash
 * @param from where it was read; an ending of its own, such as `.geojson`, is kept
 * @param name what the app calls it, where that is not the file's name
 */
export function toAsset(file: string, from: string, source: string | Buffer, name = file): DataAsset {
  const sha256 = createHash('sha256').update(source).digest('hex');
  const fileName = `data/${file}.${sha256.slice(0, 8)}${extname(from) || '.json'}`;
  return { name, fileName, source, sha256, from };
}

/** Reads a JSON file and writes it again without white space. Throws with the file's name when it is not JSON. */
export async function readMinified(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (error) {
    throw new Error(`${path} is not valid JSON 不是有效的 JSON`, { cause: error });
  }
}
