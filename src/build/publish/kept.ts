import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { DataRelease } from '../../model/release.ts';
import {
  chosenVersion,
  type ListedVersion,
  manifestFile,
  parseVersions,
  versionsFile,
  withVersionBelow,
  withVersionOnTop,
} from '../../model/versions.ts';
import { appManifest, lineWithApp } from '../dataLists.ts';

/** What was published beside an app in a folder, and must outlive a newer app there. */
export interface Kept {
  /** Content of the list of versions. */
  readonly list: string;
  /** The version that came with the app; null where that cannot be read. */
  readonly cameWithApp: string | null;
  /** Contents of the files of all listed versions by their names, relative to the page. */
  readonly files: ReadonlyMap<string, Buffer>;
}

async function manifestIn(folder: string, file: string): Promise<DataRelease | null> {
  try {
    return v.parse(DataRelease, JSON.parse(await readFile(join(folder, file), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Reads what was published beside the app in this folder; null where nothing was, but for what came with the app itself.
 * Versions of which a file is missing keep their line and whatever is there.
 */
export async function readKept(folder: string): Promise<Kept | null> {
  const list = await readFile(join(folder, versionsFile), 'utf8').catch(() => '');
  const { versions } = parseVersions(list);
  const cameWithApp = (await manifestIn(folder, appManifest))?.version ?? null;
  if (versions.every(({ version }) => version === cameWithApp)) return null;
  const files = new Map<string, Buffer>();
  for (const { version } of versions) {
    const manifest = manifestFile(version);
    const listed = (await manifestIn(folder, manifest))?.files ?? [];
    for (const file of [manifest, ...listed.map((entry) => entry.file)]) {
      const content = await readFile(join(folder, file)).catch(() => null);
      if (content !== null) files.set(file, content);
    }
  }
  return { list, cameWithApp, files };
}

/**
 * The list when a newer app comes: where the office chose a version, that stays in use and the app's own is put below
 * all others; where the one that came with the former app was in use, the new app's takes its place on top.
 */
export function listWithApp({ list, cameWithApp }: Kept, entry: ListedVersion): string {
  const chosen = chosenVersion(list);
  const isOffices = 'problem' in chosen || chosen.version !== cameWithApp;
  return isOffices ? withVersionBelow(list, entry) : withVersionOnTop(list, entry);
}

/** Puts into a finished build what was published beside the app in the folder whose place it will take. */
export async function carryOver(former: string, made: string): Promise<void> {
  const kept = await readKept(former);
  const own = await manifestIn(made, appManifest);
  if (kept === null || own === null) return;
  for (const [file, content] of kept.files) {
    await mkdir(dirname(join(made, file)), { recursive: true });
    await writeFile(join(made, file), content);
  }
  await writeFile(join(made, versionsFile), listWithApp(kept, lineWithApp(own)));
}
