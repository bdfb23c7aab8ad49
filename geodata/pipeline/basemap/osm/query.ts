import type { Box } from './shape/box';

/** What the base map draws, as Overpass selects it; ways and multipolygons alike unless said otherwise. */
const areas = [
  '"building"',
  '"natural"~"^(water|wood|grassland|scrub|heath)$"',
  '"landuse"~"^(forest|grass|meadow|village_green|recreation_ground|reservoir|basin|military)$"',
  '"leisure"~"^(park|garden|nature_reserve|pitch|track|sports_centre|stadium|golf_course)$"',
  '"amenity"~"^(university|college|school|kindergarten|hospital|prison)$"',
  '"waterway"="riverbank"',
  '"military"',
  '"tourism"~"^(museum|attraction|theme_park|zoo)$"',
  '"place"="island"',
];
const lines = [
  '"highway"~"^(motorway|trunk|primary|secondary|tertiary)(_link)?$"',
  '"highway"~"^(unclassified|residential|living_street|pedestrian|road)$"',
  '"waterway"~"^(river|canal|stream|ditch|drain|dock)$"',
  '"natural"="coastline"',
  '"man_made"="bridge"',
];
const spots = [
  '"railway"~"^(station|stop|halt)$"',
  '"public_transport"="stop_position"',
  '"place"~"^(island|suburb|quarter|town|neighbourhood)$"',
  '"tourism"~"^(museum|attraction)$"',
  '"amenity"="ferry_terminal"',
];

/** The query for one box, in Overpass QL; its answer, saved as `.osm`, is what `--osm` reads. */
export function overpassQuery([west, south, east, north]: Box): string {
  return [
    `[out:xml][timeout:300][maxsize:1073741824][bbox:${south},${west},${north},${east}];`,
    '(',
    ...areas.flatMap((area) => [`  way[${area}];`, `  relation["type"="multipolygon"][${area}];`]),
    ...lines.map((line) => `  way[${line}];`),
    ...spots.map((spot) => `  node[${spot}];`),
    '  relation["type"="route"]["route"~"^(subway|light_rail|monorail)$"];',
    ');',
    '(._;>;);',
    'out body;',
    '',
  ].join('\n');
}
