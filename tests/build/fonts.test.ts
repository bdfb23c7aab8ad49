import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFontSlices } from '../../src/build/fontSlices';

const root = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'belt-fonts-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the bundled font', () => {
  it('comes in two weights, the core apart from the rest, and every character in exactly one part', async () => {
    const slices = await buildFontSlices(root);
    for (const weight of [400, 700]) {
      const ranges = slices
        .filter((slice) => slice.weight === weight)
        .flatMap(({ unicodeRange }) => unicodeRange.split(','));
      expect(ranges.length).toBeGreaterThan(600);
      expect(new Set(ranges).size).toBe(ranges.length);
      expect(ranges).toContain('U+6768'); // 杨
    }
  });

  it('fails the build on a character that it lacks, and names it', async () => {
    await cp(join(root, 'geodata'), join(copy, 'geodata'), { recursive: true });
    await cp(join(root, 'src'), join(copy, 'src'), { recursive: true });
    const file = join(copy, 'geodata', 'sources.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"en": "', '"en": "𓀀 '));
    await expect(buildFontSlices(copy)).rejects.toThrow('𓀀 U+13000');
  });
});
