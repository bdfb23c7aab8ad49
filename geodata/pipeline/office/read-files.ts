import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OfficeFile } from '../../../src/office/openFile';

/** The files that a command names; a folder stands for the CSV files in it. */
export async function readOfficeFiles(names: readonly string[]): Promise<readonly OfficeFile[]> {
  const lists = await Promise.all(
    names.map(async (name) => {
      const isFolder = (await stat(name)).isDirectory();
      if (!isFolder) return [name];
      const inside = await readdir(name);
      return inside.filter((file) => /\.csv$/i.test(file)).map((file) => path.join(name, file));
    }),
  );
  return Promise.all(
    lists.flat().map(async (name) => ({ name, bytes: new Uint8Array(await readFile(name)) })),
  );
}
