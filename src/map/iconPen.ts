/**
 * Draws a picture for the map.
 * @param side of the picture in CSS px
 * @param ratio device px per CSS px
 * @param draw with lengths in CSS px, from the upper left corner
 * @returns null where there is no canvas
 */
export function pictureOf(
  side: number,
  ratio: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * ratio;
  // Read back at once: drawn on the graphics card, each would wait for all that the card has to do.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return null;
  pen.scale(ratio, ratio);
  draw(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
