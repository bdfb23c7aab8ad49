/** Keys that decide what a thing is and what it is called; all others are not even read. */
const named = ['name', 'name:zh', 'name:zh-Hans', 'name:en', 'int_name', 'ref'];

export const tagKeys = {
  node: [
    ...named,
    ...['railway', 'public_transport', 'station', 'subway', 'light_rail', 'monorail'],
    ...['place', 'tourism', 'historic', 'amenity', 'leisure', 'man_made'],
  ],
  way: [
    ...named,
    ...['building', 'height', 'building:height', 'building:levels', 'highway', 'bridge', 'tunnel', 'layer'],
    ...['bridge:name', 'bridge:name:en', 'natural', 'water', 'waterway', 'landuse', 'leisure', 'amenity'],
    ...['military', 'area', 'railway', 'place', 'tourism', 'historic', 'man_made', 'width'],
  ],
  relation: [
    ...named,
    ...['type', 'route', 'colour', 'building', 'height', 'building:height', 'building:levels'],
    ...['natural', 'water', 'waterway', 'landuse', 'leisure', 'amenity', 'military', 'place'],
    ...['tourism', 'historic', 'man_made'],
  ],
} as const;
