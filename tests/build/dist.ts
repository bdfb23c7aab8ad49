import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseSync } from 'vite';
import { distFolder } from '../setup/build';

/** Files of the build that are served as they are named, without their compressed copies. */
export const distFiles = (): string[] =>
  readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => !/\.(br|gz)$/.test(file) && statSync(join(distFolder, file)).isFile());

/** Bytes on the wire: brotli where the build made it, else as it is (fonts are compressed already). */
export function bytesOf(files: Iterable<string>): number {
  let sum = 0;
  for (const file of files) {
    const compressed = statSync(join(distFolder, `${file}.br`), { throwIfNoEntry: false });
    sum += (compressed ?? statSync(join(distFolder, file))).size;
  }
  return sum;
}

export const textOf = (file: string): string => readFileSync(join(distFolder, file), 'utf8');

function importsIn(file: string, kinds: { readonly dynamic: boolean }): string[] {
  const code = textOf(file);
  const { staticImports, dynamicImports } = parseSync(file, code).module;
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1));
  return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...(kinds.dynamic ? later : [])]
    .filter((from) => from.startsWith('.'))
    .map((from) => posix.join(posix.dirname(file), from));
}

/** All scripts that these load, directly or through others; `without` is neither counted nor followed. */
export function scriptsFrom(
  files: readonly string[],
  { dynamic, without = /^$/ }: { readonly dynamic: boolean; readonly without?: RegExp },
): Set<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file) || without.test(file)) return;
    found.add(file);
    for (const next of importsIn(file, { dynamic })) follow(next);
  };
  for (const file of files) follow(file);
  return found;
}

/** Scripts that the page itself names. */
export const pageScripts = (): string[] =>
  [...textOf('index.html').matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, file = '']) => file);

/** Chunks that only the map waits for; the panel shows the facts without them. */
export const mapOnly = /\/(mount|MapChrome|LayersBody)-/;
