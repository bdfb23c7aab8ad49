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
    expect(compare(picture(10), picture(10), 'every-pixel')).toMatchObject({ differing: 0, equal: true });
  });

  it('differ by one step of one colour in one pixel', () => {
    const now = picture(10, (data) => data.writeUInt8(201, 40));
    const { differing, equal, difference } = compare(picture(10), now, 'every-pixel');
    expect({ differing, equal }).toEqual({ differing: 1, equal: false });
    expect(difference).not.toBeNull();
  });

  it('of two browsers may differ a little, and no more', () => {
    const changed = (pixels: number) =>
      picture(10, (data) => data.fill(Buffer.from([0, 0, 0, 200]), 0, pixels * 4));
    expect(compare(picture(10), changed(3), 'nearly').equal).toBe(true);
    expect(compare(picture(10), changed(4), 'nearly').equal).toBe(false);
  });

  it('of different sizes differ wholly', () => {
    expect(compare(picture(10), picture(11), 'every-pixel')).toMatchObject({ differing: 110, equal: false });
  });
});
