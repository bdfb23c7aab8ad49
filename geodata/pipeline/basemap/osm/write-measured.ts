import { DATA_BOX } from '../extent';
import type { OsmMetadata } from './about-layer';
import type { LayerFeature, LayerName } from './draw/feature';
import type { Sheet } from './draw/sheet';
import { around, type Box, meet } from './shape/box';
import { positionsOf } from './shape/positions';
import { describeLayer, writeGeoJson } from './write-layers';

/**
 * Writes, beside the archive, the features of a layer that touch the belt, whole: streets are walked, areas measured and
 * names searched there, and tiles hold features in pieces.
 */
export function writeMeasured(
  folder: string,
  layer: LayerName,
  sheet: Sheet,
  extract: OsmMetadata['extract'],
  box: Box,
): void {
  const about = describeLayer(layer, inBelt(layer, sheet), extract, box);
  writeGeoJson(folder, layer, about, inBelt(layer, sheet));
}

function* inBelt(layer: LayerName, sheet: Sheet): Generator<LayerFeature> {
  for (const feature of sheet.features(layer))
    if (meet(around(positionsOf(feature.geometry)), DATA_BOX)) yield feature;
}
