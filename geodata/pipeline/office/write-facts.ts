import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { factFiles, type RawFacts } from '../../../src/model/facts';
import { same } from '../../../src/office/json';

/** The files that a workbook can change. */
const written = ['places', 'plans', 'indicators', 'sources'] as const;

/** The notation of the fact files: one space for each step inwards, a line break at the end. */
export const factText = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`;

/**
 * Writes the files whose content differs and copies the others as they are, so that every difference of a file is one of a
 * fact. A file is written beside its place and then moved there, so that it is never half there.
 * @returns the names of the files that differ
 */
export async function writeFacts(
  fresh: RawFacts,
  published: RawFacts,
  from: string,
  to: string,
): Promise<readonly string[]> {
  await mkdir(to, { recursive: true });
  const differing: string[] = [];
  for (const key of written) {
    const [source, target] = [path.join(from, factFiles[key]), path.join(to, factFiles[key])];
    if (same(fresh[key], published[key])) {
      if (source !== target) await copyFile(source, target);
      continue;
    }
    differing.push(factFiles[key]);
    await writeFile(`${target}.new`, factText(fresh[key]));
    await rename(`${target}.new`, target);
  }
  return differing;
}
