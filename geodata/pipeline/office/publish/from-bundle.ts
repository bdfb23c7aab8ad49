import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { DataRelease } from '../../../../src/model/release';
import { manifestFile, parseVersions, versionsFile } from '../../../../src/model/versions';
import type { Offer } from './offer';

/** Megabytes that a bundle may unpack to: one with a large base map in it has some tens. */
const mostUnpacked = 500;

/** @throws Error before a byte is unpacked, when the archive declares that it would be too much */
function unpacked(bundle: string, bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!fromData(name).startsWith('data/')) return false;
      total += originalSize;
      if (total > mostUnpacked * 1e6)
        throw new Error(
          `${bundle}: 解压后超过 ${mostUnpacked} MB would unpack to more than ${mostUnpacked} MB`,
        );
      return true;
    },
  });
}

/** Contents below `data/` of a bundle, by their names relative to the page; the bundle is a ZIP or the folder in it. */
async function contentsOf(bundle: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (!(await stat(bundle)).isDirectory())
    return new Map(
      Object.entries(unpacked(bundle, await readFile(bundle))).map(([name, bytes]) => [
        fromData(name),
        bytes,
      ]),
    );
  const names = (await readdir(bundle, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const read = async (name: string): Promise<[string, Uint8Array]> => [
    fromData(path.relative(path.dirname(path.resolve(bundle)), path.resolve(name)).replaceAll(path.sep, '/')),
    await readFile(name),
  ];
  return new Map(await Promise.all(names.map(read)));
}

/** Some tools pack a folder around what they pack. */
const fromData = (name: string): string => name.replace(/^(?:.*?\/)??(?=data\/)/, '');

/**
 * What the office's page made.
 * @throws Error when it is no bundle
 */
export async function offerOfBundle(bundle: string): Promise<Offer> {
  const files = await contentsOf(bundle);
  const text = (name: string): string => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`${bundle}: 缺少 is missing: ${name}`);
    return new TextDecoder().decode(bytes);
  };
  const [line] = parseVersions(text(versionsFile)).versions;
  if (line === undefined) throw new Error(`${bundle}: ${versionsFile} 没有版本 names no version`);
  const listed: unknown = JSON.parse(text(manifestFile(line.version)));
  const { version, date, files: entries } = v.parse(DataRelease, listed);
  if (version !== line.version)
    throw new Error(
      `${bundle}: ${manifestFile(line.version)} 是别的版本的清单 is the list of version ${version}`,
    );
  return { release: { version, date, files: entries }, line, files };
}
