import { access } from 'node:fs/promises';
import path from 'node:path';
import { checkOnline } from '../../../src/model/online/check';
import type { Problem } from '../../../src/model/problem';
import { readJson } from './read-json';

const file = 'online.json';

/** Problems of the configuration of base maps; a folder without the file asks nothing of other hosts. */
export async function checkOnlineFile(folder: string): Promise<readonly Problem[]> {
  const isThere = await access(path.join(folder, file)).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const { content, problems } = await readJson(folder, file);
  return problems.length > 0 ? problems : checkOnline(content).problems;
}
