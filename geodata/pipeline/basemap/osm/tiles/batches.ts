import type { Feature } from 'geojson';
import type { LayerFeature, LayerName } from '../draw/feature';
import type { Sheet } from '../draw/sheet';
import { around, type Box } from '../shape/box';
import { positionsOf } from '../shape/positions';
import type { Spool } from '../spool';
import type { Archive } from './archive';
import { buffer, cutTiles, extent } from './cut-tiles';
import { placeOf } from './hilbert';
import { batchZoom, firstZoom, lastZoom, tiledLayers, zoomOf } from './zooms';

const listOf = (z: number, x: number, y: number): string => `tiles ${z} ${x} ${y}`;
/** What a batch's own tiles reach beyond their edge, in tiles. */
const reach = buffer / extent;

/** Lays every feature into the batches that it touches, then cuts one batch at a time: a city never lies in memory. */
export function cutInBatches(sheet: Sheet, spool: Spool, archive: Archive): void {
  for (const layer of tiledLayers)
    for (const feature of sheet.features(layer)) {
      const line = JSON.stringify([layer, feature]);
      const box = around(positionsOf(feature.geometry));
      const from = zoomOf(layer, feature);
      for (let z = firstZoom; z <= batchZoom; z++) if (from <= z) lay(line, box, z, spool);
    }
  for (const list of spool.lists()) {
    const [, z, x, y] = list.match(/^tiles (\d+) (\d+) (\d+)$/) ?? [];
    if (z === undefined || x === undefined || y === undefined) continue;
    const top = { z: Number(z), x: Number(x), y: Number(y) };
    cutTiles(readBatch(spool, list), top, top.z === batchZoom ? lastZoom : top.z, archive);
    spool.drop(list);
  }
}

function lay(line: string, [west, south, east, north]: Box, z: number, spool: Spool): void {
  const low = placeOf(west, north, z);
  const high = placeOf(east, south, z);
  const most = 2 ** z - 1;
  const tile = (value: number) => Math.min(most, Math.max(0, Math.floor(value)));
  for (let x = tile(low.x - reach); x <= tile(high.x + reach); x++)
    for (let y = tile(low.y - reach); y <= tile(high.y + reach); y++) spool.add(listOf(z, x, y), line);
}

/** Lists within properties become JSON text in a vector tile. */
function readBatch(spool: Spool, list: string): Map<LayerName, Feature[]> {
  const batch = new Map<LayerName, Feature[]>();
  for (const line of spool.read(list)) {
    const [layer, { type, properties, geometry }]: [LayerName, LayerFeature] = JSON.parse(line);
    const feature = { type, properties: { ...properties }, geometry };
    const features = batch.get(layer);
    if (features === undefined) batch.set(layer, [feature]);
    else features.push(feature);
  }
  return batch;
}
