import path from 'node:path';
import type { OsmMetadata } from './about-layer';
import type { LayerName } from './draw/feature';
import type { Sheet } from './draw/sheet';
import type { Box } from './shape/box';
import type { Spool } from './spool';
import { createArchive } from './tiles/archive';
import { cutInBatches } from './tiles/batches';
import { firstZoom, lastZoom, tiledLayers } from './tiles/zooms';

export const archiveFile = 'basemap.pmtiles';

/** Cuts the layers into one archive beside the GeoJSON files; returns its size in bytes and the number of tiles. */
export function writeArchive(
  folder: string,
  sheet: Sheet,
  spool: Spool,
  about: ReadonlyMap<LayerName, OsmMetadata>,
  box: Box,
): { readonly bytes: number; readonly tiles: number } {
  const archive = createArchive();
  cutInBatches(sheet, spool, archive);
  const tiles = archive.size();
  return { tiles, bytes: archive.finish(path.join(folder, archiveFile), metadataOf(about), box) };
}

/** What readers of vector tiles expect, and our own account of every layer. */
const metadataOf = (about: ReadonlyMap<LayerName, OsmMetadata>) => ({
  name: 'basemap',
  type: 'baselayer',
  attribution: '© OpenStreetMap contributors (ODbL 1.0)',
  vector_layers: tiledLayers.map((id) => ({
    id,
    description: about.get(id)?.title.en ?? id,
    minzoom: firstZoom,
    maxzoom: lastZoom,
    fields: {},
  })),
  layers: Object.fromEntries(about),
});
