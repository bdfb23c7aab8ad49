import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { defaultScene, type Scene } from '../../src/store/scene';
import { linkTo, withoutNotes } from '../../src/takeaway/link';
import { type QrCode, qrCode, sceneCode } from '../../src/takeaway/qr';
import { address } from './exported';

/** The dark modules of a code's path, as a picture of it would show them. */
function modulesOf({ size, path }: QrCode): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step += 1) {
      const row = modules[Number(y)];
      if (row !== undefined) row[Number(x) + step] = true;
    }
  return modules;
}

const listed = (count: number, note: string): Scene => ({
  ...defaultScene,
  shortlist: Array.from({ length: count }, (_, index) => ({
    id: `site-1215${String(1000 + index)}-3129970`,
    note,
  })),
});

describe('a QR code', () => {
  it('is drawn module by module as it was encoded, in a quiet zone of four modules', () => {
    const text = linkTo(defaultScene, address);
    const code = qrCode(text);
    if (code === null) throw new Error('no code');
    const modules = modulesOf(code);
    const { data } = encode(text, { ecc: 'M', border: 0 });
    expect(modules.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
    const edge = [...modules.slice(0, 4), ...modules.slice(-4), ...modules.map((row) => row.slice(0, 4))];
    expect(edge.flat().some(Boolean)).toBe(false);
    expect(modules.flatMap((row) => row.slice(-4)).some(Boolean)).toBe(false);
  });

  it('is refused where its modules would be too fine to read', () => {
    expect(qrCode('x'.repeat(500))).not.toBeNull();
    expect(qrCode('x'.repeat(600))).toBeNull();
  });
});

describe('the code of a view', () => {
  it('holds the notes while there is room for them', () => {
    const scene = listed(2, '靠近地铁');
    expect(sceneCode(scene, address)).toMatchObject({ link: linkTo(scene, address), shortened: false });
  });

  it('leaves the notes out, and says so, where they make it unreadable', () => {
    const scene = listed(12, '第一选择：靠近地铁，租金要再问');
    const { code, link, shortened } = sceneCode(scene, address);
    expect(code).not.toBeNull();
    expect(shortened).toBe(true);
    expect(link).toBe(linkTo(withoutNotes(scene), address));
    expect(link).not.toContain('note=');
    expect(link).toContain('list=');
  });

  it('is null where nothing helps', () => {
    const far = `https://${'long.'.repeat(200)}example/`;
    expect(sceneCode(defaultScene, far)).toMatchObject({ code: null, shortened: false });
  });
});
