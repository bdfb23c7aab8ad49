import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { collectCharacters } from './characters.ts';

/** One downloadable part of the font. */
export interface FontSlice {
  readonly name: string;
  readonly weight: 400 | 700;
  readonly woff2: Uint8Array;
  readonly unicodeRange: string;
}

const sourceOf = (weight: number): string =>
  createRequire(import.meta.url).resolve(
    `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
  );

const unicodeRange = (characters: readonly string[]): string =>
  characters.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16)}`).join(',');

async function cut(root: string, weight: 400 | 700, characters: readonly string[]): Promise<Uint8Array> {
  const text = characters.join('');
  const key = createHash('sha256').update(`1 ${weight} ${text}`).digest('hex').slice(0, 16);
  const folder = join(root, 'node_modules', '.cache', 'belt-fonts');
  const cached = join(folder, `${key}.woff2`);
  try {
    return await readFile(cached);
  } catch {
    const source = await readFile(sourceOf(weight));
    const woff2 = await subsetFont(source, text, {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'tnum', 'locl'],
      noHinting: true,
    });
    await mkdir(folder, { recursive: true });
    await writeFile(cached, woff2);
    return woff2;
  }
}

/**
 * All slices of the bundled font: the core holds names, labels and messages, which every page needs; the rest is asked
 * for when a text needs it. Throws when a character of the facts or messages is not in the
 * font.
 */
export async function buildFontSlices(root: string, also = ''): Promise<FontSlice[]> {
  const { core, rest } = await collectCharacters(root, await readFile(sourceOf(400)), also);
  const slice = async (name: string, weight: 400 | 700, characters: readonly string[]) => ({
    name,
    weight,
    woff2: await cut(root, weight, characters),
    unicodeRange: unicodeRange(characters),
  });
  return Promise.all([
    slice('belt-sans-400-core', 400, core),
    slice('belt-sans-700-core', 700, core),
    ...(rest.length > 0
      ? [slice('belt-sans-400-rest', 400, rest), slice('belt-sans-700-rest', 700, rest)]
      : []),
  ]);
}
