import * as v from 'valibot';
import type { AreaLayers } from '../../../src/analysis/areas/areaLayers';
import { Area, Position, Ribbon } from '../../../src/model/geometry';
import { readLayer as read } from '../../setup/facts';
import { belt } from '../layers';

/** The published base map, as the worker is sent it. */
export const areaLayers: AreaLayers = {
  shoreline: read('shoreline'),
  green: read('green'),
  campuses: read('campuses'),
  roads: read('roads'),
  'metro-stations': read('metro-stations'),
  buildings: read('buildings'),
};
/** The nine zones, sections and carrier areas. */
export const areas = belt.facts.zones.features.map(({ geometry, properties: { id } }) => ({ id, geometry }));

const features = <const G extends v.GenericSchema>(geometry: G, layer: unknown) =>
  v.parse(
    v.object({
      features: v.array(
        v.object({
          geometry,
          properties: v.object({
            class: v.optional(v.string()),
            method: v.optional(v.string()),
            level: v.optional(v.string()),
            zh: v.optional(v.string()),
          }),
        }),
      ),
    }),
    layer,
  ).features;

/** The same layers as the tests read them, past the code under test. */
export const published = {
  banks: features(Ribbon, areaLayers.shoreline).filter(({ properties }) =>
    ['bank', 'island', 'canal'].includes(properties.class ?? ''),
  ),
  green: features(Area, areaLayers.green).filter(({ properties }) =>
    ['park', 'forest', 'grass'].includes(properties.class ?? ''),
  ),
  universities: features(Area, areaLayers.campuses).filter(
    ({ properties }) => properties.class === 'university',
  ),
  streets: features(Ribbon, areaLayers.roads).filter(({ properties }) => properties.level === 'surface'),
  stations: features(v.object({ coordinates: Position }), areaLayers['metro-stations']),
  buildings: features(Area, areaLayers.buildings),
};
export const isExact = ({ properties }: { properties: { method?: string | undefined } }): boolean =>
  properties.method === 'exact';
