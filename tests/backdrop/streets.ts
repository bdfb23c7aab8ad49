import { type Colour, png } from './png';

const size = 256;

/** Rows of 3 px for each sign, as octal digits. */
const signs: Readonly<Record<string, string>> = {
  '0': '75557',
  '1': '26227',
  '2': '71747',
  '3': '71717',
  '4': '55711',
  '5': '74717',
  '6': '74757',
  '7': '71122',
  '8': '75757',
  '9': '75717',
  '/': '11244',
};

/** Is there ink of a text, drawn from [8, 8] on with dots of 3 px? */
function inked(text: string, x: number, y: number): boolean {
  const [column, row] = [Math.floor((x - 8) / 3), Math.floor((y - 8) / 3)];
  if (column < 0 || row < 0 || row > 4) return false;
  const sign = signs[text[Math.floor(column / 4)] ?? ''];
  const bit = column % 4;
  return sign !== undefined && bit < 3 && (Number(sign[row] ?? 0) & (4 >> bit)) !== 0;
}

/** Distance of a px from the nearest street of a grid, in metres at this level, roughly. */
function street(z: number, x: number, y: number, turn: number, spacing: number): number {
  const metres = 133_000 / 2 ** z;
  const across = (x * Math.cos(turn) + y * Math.sin(turn)) * metres;
  return Math.abs((((across % spacing) + spacing) % spacing) - spacing / 2);
}

/** A tile of an invented town: grey streets, blocks, its own name in the corner. Streets meet over the edges. */
export function townTile(z: number, x: number, y: number, imagery: boolean): Buffer {
  const ground: Colour = imagery ? [92, 104, 78] : [244, 241, 232];
  const block: Colour = imagery ? [132, 126, 112] : [229, 224, 212];
  const road: Colour = imagery ? [176, 172, 162] : [255, 255, 255];
  const edge: Colour = imagery ? [60, 66, 56] : [178, 176, 170];
  const metre = 133_000 / 2 ** z;
  return png(size, (i, j) => {
    if (i === 0 || j === 0) return [150, 150, 200];
    if (inked(`${z}/${x}/${y}`, i, j)) return [70, 70, 120];
    const [gx, gy] = [x * size + i, y * size + j];
    const near = Math.min(street(z, gx, gy, 0.2, 420), street(z, gx, gy, 1.77, 310));
    if (near < Math.max(7, metre)) return road;
    if (near < Math.max(10, metre * 2)) return edge;
    return near > 60 ? block : ground;
  });
}

/** Names on glass: a stroke here and there. */
export const nameTile = (z: number, x: number, y: number, english: boolean): Buffer =>
  png(size, (i, j) =>
    inked(`${english ? 1 : 2}${z}`, i - 90, j - 110) && (x + y) % 2 === 0 ? [60, 60, 60] : null,
  );
