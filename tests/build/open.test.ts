import { describe, expect, it } from 'vitest';
import { publishedFrom } from '../../src/build/open/published';
import { distFiles, textOf } from './dist';

const json = (file: string): unknown => JSON.parse(textOf(file));

describe('open data in the build', () => {
  it('are made from the very files that the app gets', () => {
    const { written, leftOut } = publishedFrom(json);
    expect(leftOut).toEqual([]);
    expect(distFiles().filter((file) => file.startsWith('open/'))).toHaveLength(written.length);
    for (const { file, text } of written) expect(textOf(`open/${file}`), file).toBe(text);
  });

  it('are part of no release that a device keeps', () => {
    for (const list of ['release.json', 'data/manifest.json']) {
      expect(textOf(list)).toContain('"file"');
      expect(textOf(list)).not.toContain('"open/');
    }
  });
});
