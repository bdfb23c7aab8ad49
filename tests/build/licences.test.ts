import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textOf } from './dist';

const root = join(import.meta.dirname, '..', '..');

/** Licences of a list that the build wrote: "## name - 1.0.0 (MIT)"; one package has its letters swapped. */
const licencesIn = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/^## \S+ - \S+ \(+([^)]+)\)/gm)].flatMap(
    ([, licence = '']) => licence.replace('BDS', 'BSD').split(' OR ')[0] ?? [],
  );

it.each(['licences.md', 'office-licences.md'])(
  '%s lists libraries under licences that the README names',
  (file) => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const named = /^\| libraries in the build \|.*\| ([^|]+) \|$/m.exec(readme)?.[1]?.split(', ') ?? [];
    const found = licencesIn(file);
    expect(found.length).toBeGreaterThan(30);
    expect(
      [...new Set(found)].filter((licence) => !named.includes(licence.replace(/-[23]-Clause$/, ''))),
    ).toEqual([]);
  },
);
