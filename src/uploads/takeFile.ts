import { wording } from '../model/problem';
import { refusedUnread } from './format';
import { problemOf, Refusal } from './refusal';
import type { Reading } from './upload';

const unreachable = wording(
  '文件打不开',
  'the file cannot be opened',
  '请确认它不是文件夹、没有被移走或改名，再选一次',
  'make sure that it is no folder and was not moved or renamed, and choose it again',
);
const brokeOff = wording(
  '读取中断了',
  'the reading broke off',
  '请再试一次；仍不行的话，请把文件裁小',
  'try once more; if it fails again, cut the file down',
);

type Chosen = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * Reads a chosen file, unless its name or size alone speak against it: then not a byte is read. Never rejects.
 * @param read what is to be done with its bytes
 */
export async function takeFile(
  file: Chosen,
  read: (name: string, bytes: ArrayBuffer) => Promise<Reading>,
): Promise<Reading> {
  const refuse = (error: unknown): Reading => ({ layers: [], problems: [problemOf(error, file.name)] });
  const unread = refusedUnread(file.name, file.size);
  if (unread !== null) return { layers: [], problems: [unread] };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refuse(new Refusal(unreachable));
  }
  try {
    return await read(file.name, bytes);
  } catch {
    return refuse(new Refusal(brokeOff));
  }
}
