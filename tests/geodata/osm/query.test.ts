import { expect, it } from 'vitest';
import { areaKind } from '../../../geodata/pipeline/basemap/osm/draw/area-kind';
import { roadKind } from '../../../geodata/pipeline/basemap/osm/draw/road-kind';
import { overpassQuery } from '../../../geodata/pipeline/basemap/osm/query';

const query = overpassQuery([121.48, 31.24, 121.58, 31.36]);

it('asks for the box in the order of Overpass: south, west, north, east; with all nodes', () => {
  expect(query).toMatch(
    /^\[out:xml\]\[timeout:\d+\]\[maxsize:\d+\]\[bbox:31\.24,121\.48,31\.36,121\.58\];\n\(/,
  );
  expect(query).toMatch(/\(\._;>;\);\nout body;\n$/);
  expect(query.match(/[([{]/g)).toHaveLength(query.match(/[)\]}]/g)?.length ?? 0);
});

it.each<[string, string]>([
  ['natural', 'water'],
  ['natural', 'wood'],
  ['landuse', 'reservoir'],
  ['landuse', 'forest'],
  ['leisure', 'pitch'],
  ['leisure', 'golf_course'],
  ['amenity', 'college'],
  ['amenity', 'kindergarten'],
  ['waterway', 'riverbank'],
])('asks for what is drawn as an area: %s=%s', (key, value) => {
  expect(areaKind({ [key]: value })).not.toBeNull();
  const [, pattern = ''] =
    query.match(new RegExp(`way\\["${key}"(?:~"\\^\\((.*)\\)\\$"|="${value}")\\];`)) ?? [];
  expect(pattern === '' ? query.includes(`"${key}"="${value}"`) : pattern.split('|').includes(value)).toBe(
    true,
  );
});

it.each(['motorway', 'trunk_link', 'living_street', 'pedestrian'])('asks for streets: %s', (highway) => {
  expect(roadKind({ highway })).not.toBeNull();
  const patterns = [...query.matchAll(/way\["highway"~"(.*)"\]/g)].map(
    ([, pattern = '']) => new RegExp(pattern),
  );
  expect(patterns.some((pattern) => pattern.test(highway))).toBe(true);
});
