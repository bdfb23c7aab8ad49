import type { Page } from 'playwright-core';

/** Brightness, 0 to 255, of the pixels in a square of 8 CSS px round a point, as they are on the screen. */
export async function brightnessAt(
  page: Page,
  x: number,
  y: number,
): Promise<{ readonly mean: number; readonly most: number }> {
  const picture = await page.screenshot({ clip: { x: x - 4, y: y - 4, width: 8, height: 8 } });
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const pen = Object.assign(document.createElement('canvas'), { width: 8, height: 8 }).getContext('2d');
      if (pen === null) throw new Error('No pen for the picture');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, 8, 8);
      const each = Array.from({ length: 64 }, (_, i) => {
        const [red = 0, green = 0, blue = 0] = data.slice(4 * i, 4 * i + 3);
        return (red + green + blue) / 3;
      });
      return { mean: each.reduce((sum, one) => sum + one, 0) / each.length, most: Math.max(...each) };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}
