import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

/** A ground of paper or ink that what lies below shines through. */
const sheer = /background:\s*color-mix\(in srgb, var\(--(paper|ink|panel)\) \d+%, transparent\)/;
const reduced = /@media \(prefers-reduced-transparency: reduce\)/;

it('wherever a map or page shines through, it does not for who asked for less transparency', () => {
  const sheerSheets = sheets.filter((file) => sheer.test(readFileSync(join(source, file), 'utf8')));
  expect(sheerSheets.length).toBeGreaterThan(3);
  expect(sheerSheets.filter((file) => !reduced.test(readFileSync(join(source, file), 'utf8')))).toEqual([]);
});
