/** Headings under which coordinates are found, the plainest first; compared in lower case without signs and units. */
const headings = {
  longitude: [
    'lng',
    'lon',
    'long',
    'longitude',
    '经度',
    'wgs84lng',
    'wgs84lon',
    'gcj02lng',
    'bd09lng',
    'lngwgs84',
    'lonwgs84',
    'x',
    'pointx',
    'xcoord',
    'coordx',
    'x坐标',
    '横坐标',
    'easting',
    'e',
  ],
  latitude: [
    'lat',
    'latitude',
    '纬度',
    'wgs84lat',
    'gcj02lat',
    'bd09lat',
    'latwgs84',
    'y',
    'pointy',
    'ycoord',
    'coordy',
    'y坐标',
    '纵坐标',
    'northing',
    'n',
  ],
} as const;

export interface Columns {
  /** Places of the columns, from 0. */
  readonly longitude: number;
  readonly latitude: number;
}

const fold = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s_.\-:°"']/g, '');

function columnOf(folded: readonly string[], wanted: readonly string[]): number {
  for (const heading of wanted) {
    const at = folded.indexOf(heading);
    if (at >= 0) return at;
  }
  return -1;
}

/** The columns of the coordinates by their headings; null where one of them is missing. */
export function coordinateColumns(header: readonly string[]): Columns | null {
  const folded = header.map(fold);
  const longitude = columnOf(folded, headings.longitude);
  const latitude = columnOf(folded, headings.latitude);
  return longitude < 0 || latitude < 0 ? null : { longitude, latitude };
}

/** Headings that are all different: empty ones are numbered, repeated ones get their count. */
export function distinct(header: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return header.map((heading, index) => {
    const plain = heading.trim() === '' ? `#${index + 1}` : heading.trim();
    let name = plain;
    for (let times = 2; seen.has(name); times++) name = `${plain} (${times})`;
    seen.add(name);
    return name;
  });
}
