import { parseShp } from 'shpjs';
import type { Position } from '../model/geometry';
import { positionsIn } from './positions';

/** Bytes of a shapefile's header, and of a multipoint record before its points. */
const [headerBytes, recordBytes] = [100, 48];
const multiPoint = 8;

/** Positions as a shapefile of one multipoint: the form in which the reader of shapefiles takes a projection. */
function asShapefile(positions: readonly Position[]): ArrayBuffer {
  const length = headerBytes + recordBytes + positions.length * 16;
  const view = new DataView(new ArrayBuffer(length));
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, multiPoint, true);
  view.setInt32(headerBytes, 1);
  view.setInt32(headerBytes + 4, (length - headerBytes - 8) / 2);
  view.setInt32(headerBytes + 8, multiPoint, true);
  view.setInt32(headerBytes + 44, positions.length, true);
  positions.forEach(([x, y], index) => {
    view.setFloat64(headerBytes + recordBytes + index * 16, x, true);
    view.setFloat64(headerBytes + recordBytes + index * 16 + 8, y, true);
  });
  return view.buffer;
}

/**
 * Projected positions as WGS-84 [longitude, latitude].
 * @param definition WKT of a `.prj`, or a PROJ text
 * @throws Error when the definition cannot be understood
 */
export function unproject(positions: readonly Position[], definition: string): readonly Position[] {
  const [geometry] = parseShp(asShapefile(positions), definition);
  const found = geometry == null ? [] : positionsIn(geometry);
  const moved = found.some(([x, y], index) => x !== positions[index]?.[0] || y !== positions[index]?.[1]);
  if (found.length !== positions.length || (positions.length > 0 && !moved))
    throw new Error('The projection was not understood');
  return found;
}
