import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type OsmMetadata, osmLicence, osmSource, tool } from './about-layer';
import { checkBox } from './check-box';
import { drawMap } from './draw/draw-map';
import { type LayerName, layerNames } from './draw/feature';
import { openOsm } from './read/open-osm';
import type { Report } from './report';
import type { Box } from './shape/box';
import { createSpool } from './spool';
import { survey } from './survey';
import { nothing } from './words';
import { archiveFile, writeArchive } from './write-archive';
import { describeLayer, writeGeoJson } from './write-layers';
import { writeMeasured } from './write-measured';

/**
 * All layers together may be so large as GeoJSON, in bytes; above, they are cut into tiles. Measured: see the README
 * of geodata/basemap.
 */
export const geoJsonLimit = 2_000_000;

/** Small layers that the app searches and measures stay files of their own beside an archive. */
const alwaysFiles: ReadonlySet<LayerName> = new Set(['metro-lines', 'metro-stations', 'labels', 'fade']);

export interface Built {
  readonly form: 'geojson' | 'pmtiles';
  readonly box: Box;
  readonly layers: readonly { readonly name: LayerName; readonly features: number; readonly bytes: number }[];
  readonly archive: { readonly bytes: number; readonly tiles: number } | null;
}

/**
 * Builds the base map of an extract (`.osm` or `.osm.pbf`) into a folder. What is wrong with the file goes to the
 * report and the rest is built; null, with nothing written, when nothing can be.
 * @param asked box to cut to, WGS-84 [west, south, east, north]
 * @param limit bytes of GeoJSON above which an archive of tiles is made
 */
export async function buildFromOsm(
  file: string,
  out: string,
  asked: Box | null,
  report: Report,
  limit = geoJsonLimit,
): Promise<Built | null> {
  const pass = openOsm(file, report);
  if (pass === null) return null;
  const found = await survey(pass, asked, report);
  const { box, about } = found;
  if (box === null || !checkBox(box, about.bounds, report)) {
    if (box === null) report.add('nothing', null, null, nothing);
    return null;
  }
  const spool = createSpool();
  try {
    const sheet = await drawMap(pass, found, spool, report);
    const drawn = layerNames.filter((layer) => layer !== 'fade' && spool.count(layer) > 0);
    if (drawn.length === 0) {
      report.add('nothing', null, null, nothing);
      return null;
    }
    mkdirSync(out, { recursive: true });
    const extract = { file: path.basename(file), ...about };
    const described = new Map(
      layerNames.map((layer) => [layer, describeLayer(layer, sheet.features(layer), extract, box)]),
    );
    const size = layerNames.reduce((sum, layer) => sum + spool.bytes(layer), 0);
    const form = size > limit ? 'pmtiles' : 'geojson';
    const layers = [...described].flatMap(([name, layer]) => {
      const isFile = form === 'geojson' || alwaysFiles.has(name);
      const bytes = isFile ? writeGeoJson(out, name, layer, sheet.features(name)) : spool.bytes(name);
      if (!isFile) writeMeasured(out, name, sheet, extract, box);
      return [{ name, features: layer.features, bytes, isFile }];
    });
    const archive = form === 'pmtiles' ? writeArchive(out, sheet, spool, described, box) : null;
    if (archive === null) rmSync(path.join(out, archiveFile), { force: true });
    writeManifest(out, form, box, extract, layers);
    return { form, box, layers, archive };
  } finally {
    spool.remove();
  }
}

/** `basemap.json`: where each layer is to be found. */
function writeManifest(
  out: string,
  form: Built['form'],
  box: Box,
  extract: OsmMetadata['extract'],
  layers: readonly { readonly name: LayerName; readonly features: number; readonly isFile: boolean }[],
): void {
  const where = layers.map(({ name, features, isFile }) => {
    const file = `${name}.geojson`;
    return [name, isFile ? { in: file, features } : { in: archiveFile, measured: file, features }];
  });
  const manifest = {
    version: 1,
    form,
    source: osmSource,
    licence: osmLicence,
    tool,
    box,
    extract,
    archive: form === 'pmtiles' ? archiveFile : null,
    layers: Object.fromEntries(where),
  };
  writeFileSync(path.join(out, 'basemap.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
