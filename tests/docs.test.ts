import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './architecture/project';

const root = join(import.meta.dirname, '..');
const docs = projectFiles().filter(({ path }) => path.endsWith('.md'));
const { scripts } = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
);

/** What a build, a test or an operator makes, and what lies on a server or elsewhere on the machine. */
const made =
  /^(\.\/)?(|(dist|dist-hall|site|data|open|assets|test-results|node_modules|basemap-osm)|(release|kiosk|keys|basemap)\.json|server\.mjs)(\/|$)/;
const fileLike = /^[\w@./-]+\/(\.?[\w-]+(\.[\w-]+)*)?$|^[\w-]+\.(tsx?|mjs|json|geojson|md|html|css)$/;

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsIn = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links that lead nowhere, paths in backquotes that are not there, commands that nobody knows. */
function astray(path: string, text: string): string[] {
  const folder = dirname(join(root, path));
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
    ([whole, file = '', anchor]) => {
      const to = file === '' ? join(root, path) : join(folder, decodeURI(file));
      if (!existsSync(to)) return [whole];
      return anchor !== undefined && !anchorsIn(to).includes(decodeURI(anchor)) ? [whole] : [];
    },
  );
  const named = [...text.matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) => {
    if (!fileLike.test(name) || made.test(name)) return [];
    const isThere = [folder, root, join(root, 'src'), join(root, 'geodata')].some((from) =>
      existsSync(join(from, name)),
    );
    return isThere ? [] : [name];
  });
  const commands = [...text.matchAll(/(?<=`|^|\s{4})npm (?:run )?([\w:]+)/gm)].flatMap(
    ([whole, name = '']) => (['ci', 'install', 'i'].includes(name) || name in scripts ? [] : [whole]),
  );
  return [...links, ...named, ...commands];
}

it('lists every dependency by one exact version', () => {
  const file = v.parse(
    v.object({
      dependencies: v.record(v.string(), v.string()),
      devDependencies: v.record(v.string(), v.string()),
    }),
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  const loose = Object.entries({ ...file.dependencies, ...file.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

describe('the guides', () => {
  it('are read', () => expect(docs.map(({ path }) => path)).toContain('src/README.md'));

  it.each(docs.map(({ path, text }) => [path, text] as const))('%s names what is there', (path, text) => {
    expect(astray(path, text)).toEqual([]);
  });

  it('count the sources that there are', () => {
    const sources: unknown[] = JSON.parse(readFileSync(join(root, 'geodata', 'sources.json'), 'utf8'));
    const [, further] =
      /(\d+) further official/.exec(docs.find(({ path }) => path === 'README.md')?.text ?? '') ?? [];
    // The press conference is named by itself.
    expect(Number(further)).toBe(sources.length - 1);
  });

  it('would say what is not', () => {
    const text =
      '[a](b.md), [c](README.md#no-such-place), `src/no/file.ts`, `dist/x.js`, `npm run fly`, [d](README.md)';
    expect(astray('README.md', text)).toEqual([
      '](b.md)',
      '](README.md#no-such-place)',
      'src/no/file.ts',
      'npm run fly',
    ]);
  });
});
