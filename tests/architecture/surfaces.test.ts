import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { surfaces } from '../browser/surfaces';

const testOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../browser', `${name}.test.ts`), 'utf8');

it.each(Object.entries(surfaces))('axe looks at: %s', (_surface, [file, words]) => {
  const text = testOf(file);
  expect(text).toMatch(/expect\(await violationsIn\(.*\)\)\.toEqual\(\[\]\)/);
  expect(text).toContain(words);
});
