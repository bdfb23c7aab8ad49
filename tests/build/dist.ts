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

function importsIn(file: string): string[] {
  return parseSync(file, textOf(file))
    .module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
    .filter((from) => from.startsWith('.'))
    .map((from) => posix.join(posix.dirname(file), from));
}

/** These scripts and all that they load, directly or through others; what they may ask for later is not followed. */
export function scriptsFrom(files: readonly string[]): Set<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const next of importsIn(file)) follow(next);
  };
  for (const file of files) follow(file);
  return found;
}

/** Scripts that a page itself names. */
export const pageScripts = (page = 'index.html'): string[] =>
  [...textOf(page).matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, file = '']) => file);

/** The scripts that the panel with its facts waits for: those of the page, and what the shell asks for by itself. */
export const panelScripts = (): Set<string> =>
  scriptsFrom([...pageScripts(), ...distFiles().filter((file) => /\/panel-[\w-]{8}\.js$/.test(file))]);
