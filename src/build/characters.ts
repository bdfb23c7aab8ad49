import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Face, Blob as FontBlob } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const printableAscii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

/** Keys whose text is on screen at once: names, labels, positioning; the rest is running text. */
const coreKeys: ReadonlySet<string> = new Set(['name', 'zh', 'en', 'label', 'positioning', 'unit']);

/** Where words are made of numbers: units, dates, qualifiers. */
const wordFiles = ['model/unit-words.ts', 'model/scale.ts', 'model/format.ts', 'model/format-date.ts'];

/** Where problems are put into words beside the code that finds them. */
const problemRooms = [
  'model',
  'model/check',
  'app',
  'uploads',
  'office',
  'office/bundle',
  'office/csv',
  'office/sheets',
  'office/xlsx',
];

/** Of code, the Chinese letters and marks only: its comments hold others, which are not shown. */
const chineseIn = async (file: string): Promise<readonly string[]> =>
  (await readFile(file, 'utf8')).match(/[\p{Script=Han}\u3001-\u303f\uff01-\uffef]/gu) ?? [];

async function filesIn(folder: string, pattern: RegExp): Promise<string[]> {
  return (await readdir(folder)).filter((file) => pattern.test(file)).map((file) => join(folder, file));
}

function texts(
  value: unknown,
  key: string,
  under: ReadonlySet<string>,
  into: { core: Set<string>; all: Set<string> },
): void {
  if (typeof value === 'string') {
    const isCore = [...under].every((k) => coreKeys.has(k)) || (coreKeys.has(key) && under.has('name'));
    for (const character of value) {
      into.all.add(character);
      if (isCore) into.core.add(character);
    }
  } else if (Array.isArray(value)) {
    for (const item of value) texts(item, key, under, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [k, item] of Object.entries(value)) texts(item, k, nested(under, k), into);
  }
}

/** Only the path below the record counts: `name.zh`, `summary.en`. */
function nested(under: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return key === 'properties' || key === 'features' || key === 'definitions' || key === 'observations'
    ? under
    : new Set([...under, key]);
}

/**
 * The characters the product shows: `core` (ASCII, messages, names, map labels) and `rest` (running text).
 * @param also more running text that will be shown
 * @throws when the font has no glyph for one of them
 */
export async function collectCharacters(
  root: string,
  font: Buffer,
  also = '',
): Promise<{ core: string[]; rest: string[] }> {
  const found = { core: new Set(printableAscii), all: new Set([...printableAscii, ...also]) };
  const geodata = join(root, 'geodata');
  for (const file of await filesIn(geodata, /\.(geo)?json$/)) {
    texts(JSON.parse(await readFile(file, 'utf8')), '', new Set(), found);
  }
  for (const file of await filesIn(join(geodata, 'basemap'), /\.geojson$/)) {
    const { features } = JSON.parse(await readFile(file, 'utf8'));
    for (const feature of features) texts(feature.properties, '', new Set(), found);
  }
  // Tours run on an unattended screen only: their letters need not be there at once.
  for (const file of await filesIn(join(geodata, 'tours'), /\.json$/)) {
    texts(JSON.parse(await readFile(file, 'utf8')), '', new Set(), { core: found.all, all: found.all });
  }
  const messages = join(root, 'src', 'i18n', 'messages');
  const atOnce = await firstMessages(messages);
  for (const file of await filesIn(messages, /\.ts$/)) {
    const into = atOnce.has(file) ? found.core : found.all;
    for (const character of await readFile(file, 'utf8')) into.add(character);
  }
  for (const file of wordFiles) {
    for (const character of await chineseIn(join(root, 'src', file))) found.core.add(character);
  }
  for (const room of problemRooms) {
    for (const file of await filesIn(join(root, 'src', room), /\.ts$/))
      for (const character of await chineseIn(file)) found.all.add(character);
  }
  for (const c of found.core) found.all.add(c);
  const shown = [...found.all].filter((c) => !/\p{Cc}/u.test(c)).sort();
  await refuseMissing(font, shown);
  return { core: shown.filter((c) => found.core.has(c)), rest: shown.filter((c) => !found.core.has(c)) };
}

/** Texts that stand on the overview although their surface comes a moment later. */
const besides = ['search', 'shortlist', 'freshness', 'filter', 'heads'];

/** Message files of the first view: each language's own, those that it names, and `besides`. Others come with their surface. */
async function firstMessages(folder: string): Promise<ReadonlySet<string>> {
  const roots = await filesIn(folder, /^[a-z]{2}\.ts$/);
  const named = await Promise.all(
    roots.map(async (file) =>
      [...(await readFile(file, 'utf8')).matchAll(/from '\.\/([\w-]+)'/g)].map(([, name]) => `${name}.ts`),
    ),
  );
  const beside = await filesIn(folder, new RegExp(`^[a-z]{2}-(${besides.join('|')})\\.ts$`));
  return new Set([...roots, ...beside, ...named.flat().map((name) => join(folder, name))]);
}

async function refuseMissing(font: Buffer, characters: readonly string[]): Promise<void> {
  const sfnt = await subsetFont(font, characters.join(''), { targetFormat: 'sfnt' });
  const bytes = new Uint8Array(sfnt).buffer;
  const covered = new Set(new Face(new FontBlob(bytes)).collectUnicodes());
  const missing = characters.filter((c) => !covered.has(c.codePointAt(0) ?? 0));
  if (missing.length > 0) {
    throw new Error(
      `The bundled font lacks 字体缺字: ${missing.map((c) => `${c} U+${c.codePointAt(0)?.toString(16)}`).join(', ')}`,
    );
  }
}
