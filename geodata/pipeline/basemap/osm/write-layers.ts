import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { aboutLayer, type OsmMetadata } from './about-layer';
import type { LayerFeature, LayerName } from './draw/feature';
import type { Box } from './shape/box';

/** Characters gathered before they are written. */
const keep = 1 << 20;

/** What a layer holds, found in a pass of its own since the metadata stand first in the file. */
export function describeLayer(
  layer: LayerName,
  found: Iterable<LayerFeature>,
  extract: OsmMetadata['extract'],
  box: Box,
): OsmMetadata {
  const names = { both: 0, zhOnly: 0, enOnly: 0 };
  let [features, inferred] = [0, 0];
  for (const { properties } of found) {
    features += 1;
    if (properties['method'] === 'inferred') inferred += 1;
    if (properties['zh'] === undefined) continue;
    const { missing } = properties;
    names[missing === 'en' ? 'zhOnly' : missing === 'zh' ? 'enOnly' : 'both'] += 1;
  }
  return aboutLayer(layer, extract, box, { names, features, inferred });
}

/** Writes one layer as GeoJSON, one feature a line; returns its size in bytes. */
export function writeGeoJson(
  folder: string,
  layer: LayerName,
  about: OsmMetadata,
  features: Iterable<LayerFeature>,
): number {
  const handle = openSync(path.join(folder, `${layer}.geojson`), 'w');
  let text = `{"type":"FeatureCollection","metadata":${JSON.stringify(about)},"features":[\n`;
  let bytes = 0;
  let isFirst = true;
  const flush = () => {
    bytes += writeSync(handle, text);
    text = '';
  };
  try {
    for (const feature of features) {
      text += `${isFirst ? '' : ',\n'}${JSON.stringify(feature)}`;
      isFirst = false;
      if (text.length > keep) flush();
    }
    text += '\n]}\n';
    flush();
  } finally {
    closeSync(handle);
  }
  return bytes;
}
