import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { compare } from './compare';

const picture = (width: number, change?: (data: Buffer) => void): Buffer => {
  const png = new PNG({ width, height: 10 });
  png.data.fill(200);
  change?.(png.data);
  return PNG.sync.write(png);
};

describe('two pictures', () => {
  it('are equal when every pixel is', () => {
    expect(compare(picture(10), picture(10), 'map')).toMatchObject({ differing: 0, equal: true });
  });

  it('differ by one step of one colour in one pixel', () => {
    const now = picture(10, (data) => data.writeUInt8(201, 40));
    const { differing, equal, difference } = compare(picture(10), now, 'map');
    expect({ differing, equal }).toEqual({ differing: 1, equal: false });
    expect(difference).not.toBeNull();
  });

  it('of a page may differ by a few rounded corners, and no more', () => {
    const changed = (pixels: number) => {
      const page = new PNG({ width: 100, height: 100 });
      page.data.fill(200);
      page.data.fill(201, 0, pixels * 4);
      return PNG.sync.write(page);
    };
    expect(compare(changed(0), changed(10), 'page').equal).toBe(true);
    expect(compare(changed(0), changed(11), 'page').equal).toBe(false);
  });

  it('of two browsers may differ a little, and no more', () => {
    const changed = (pixels: number) =>
      picture(10, (data) => data.fill(Buffer.from([0, 0, 0, 200]), 0, pixels * 4));
    expect(compare(picture(10), changed(3), 'elsewhere').equal).toBe(true);
    expect(compare(picture(10), changed(4), 'elsewhere').equal).toBe(false);
  });

  it('of different sizes differ wholly', () => {
    expect(compare(picture(10), picture(11), 'map')).toMatchObject({ differing: 110, equal: false });
  });
});
