import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { versionOf } from '../../../../src/build/versionOf';
import { manifestText } from '../../../../src/model/manifest';
import { manifestFile, versionsFile, withVersionOnTop } from '../../../../src/model/versions';
import { type Patience, whileLocked } from './lock';
import type { Offer } from './offer';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Written beside its place and then moved there, so that nobody ever reads half of it. */
async function place(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const fresh = `${file}.${randomUUID()}.new`;
  try {
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** The list of versions; empty where there is none yet. @throws Error when it is there and cannot be read */
const listIn = (site: string): Promise<string> =>
  readFile(path.join(site, versionsFile), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

/**
 * The names of a version and of its files hold the beginnings of their hashes, so that none of them can take the place
 * of another that was published before.
 * @throws Error for a name that does not
 */
function refuseBorrowedNames({ version, files }: Offer['release']): void {
  if (versionOf(files).slice(0, 8) !== version.slice(8))
    throw new Error(`${version}: 版本号与清单不符 is not the id of what is listed`);
  const borrowed = files.find(({ file, sha256 }) => !file.includes(`.${sha256.slice(0, 8)}.`));
  if (borrowed !== undefined)
    throw new Error(`${borrowed.file}: 文件名与哈希不符 has a name that is not of its hash`);
}

/** Files of a version that are not beside the app yet, by name. */
export type FreshFiles = readonly (readonly [name: string, content: Uint8Array])[];

/**
 * What of a version has to be put beside an app, when all of it is as it says.
 * @param site folder with the app's `index.html`
 * @throws Error when a file of the version is neither offered nor there, is another one, or could take the place of one
 * that is there
 */
export async function freshFiles({ release, files }: Offer, site: string): Promise<FreshFiles> {
  refuseBorrowedNames(release);
  const fresh: [string, Uint8Array][] = [];
  for (const { file, sha256 } of release.files) {
    const there = await readFile(path.join(site, file)).catch(() => null);
    if (there !== null && hashOf(there) === sha256) continue;
    const offered = files.get(file);
    if (offered === undefined)
      throw new Error(`${file}: 地图的文件夹和资料包里都没有 neither beside the map nor in the bundle`);
    if (hashOf(offered) !== sha256)
      throw new Error(`${file}: 与清单不符，残缺或被改过 is not as listed: cut short or changed`);
    fresh.push([file, offered]);
  }
  return fresh;
}

/**
 * Puts a version beside an app that may be running: its files first, the list of versions last, so that whoever looks
 * meanwhile finds the former version whole or the new one whole. Former versions stay. Of several who publish at once
 * each waits for the other, so that every line of the list stands.
 * @throws Error before anything is written, when somebody else keeps publishing there, or when the list of versions
 * cannot be read, which would be lost
 */
export const putVersion = (
  { release, line }: Offer,
  fresh: FreshFiles,
  site: string,
  patience: Patience,
): Promise<void> =>
  whileLocked(site, patience, async () => {
    const list = await listIn(site);
    for (const [file, content] of fresh) await place(path.join(site, file), content);
    await place(path.join(site, manifestFile(release.version)), manifestText(release));
    await place(path.join(site, versionsFile), withVersionOnTop(list, line));
  });
