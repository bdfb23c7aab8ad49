/** Words for coordinates, the plainest first; compared in lower case without signs, units and names of datums. */
const words = {
  longitude: [
    'lng',
    'lon',
    'long',
    'longitude',
    '经度',
    '东经',
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
    '北纬',
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

/** What headings name beside longitude and latitude: the datum, or the map service that hands it out. */
const datums = [
  { datum: 'wgs84', sign: /wgs(?:84)?|cgcs2000|gps|epsg4326/g },
  { datum: 'gcj02', sign: /gcj(?:02)?|高德|腾讯|火星|amap|gaode|tencent/g },
  { datum: 'bd09', sign: /bd(?:09)?(?:ll)?|百度|baidu/g },
] as const;
type Datum = (typeof datums)[number]['datum'];
const besides = /地图|坐标系?/g;

export interface Columns {
  /** Places of the columns, from 0. */
  readonly longitude: number;
  readonly latitude: number;
  /** The datum of China's maps that the headings name; null where they name none, or WGS-84. */
  readonly datum: 'gcj02' | 'bd09' | null;
}

interface Heading {
  /** As it stands, and without what stands in brackets and the name of a datum. */
  readonly forms: readonly string[];
  readonly datum: Datum | null;
}

function headingOf(heading: string): Heading {
  const plain = heading.normalize('NFKC').toLowerCase();
  const join = (text: string) => text.replace(/[\s_.\-:/°"'()[\]]/g, '');
  const whole = join(plain.replace(/\([^)]*\)|\[[^\]]*\]/g, ''));
  const bare = datums.reduce((rest, { sign }) => rest.replace(sign, ''), whole);
  const named = datums.find(({ sign }) => join(plain).search(sign) >= 0);
  return { forms: [whole, bare, bare.replace(besides, '')], datum: named?.datum ?? null };
}

type Fits = (datum: Datum | null) => boolean;

function columnOf(headings: readonly Heading[], wanted: readonly string[], fits: Fits): number {
  for (const word of wanted) {
    const at = headings.findIndex(({ forms, datum }) => fits(datum) && forms.includes(word));
    if (at >= 0) return at;
  }
  return -1;
}

/**
 * The columns of the coordinates by their headings; null where one of them is missing. Where there are several pairs,
 * WGS-84 goes first, then the pair without a datum; two datums are never mixed.
 */
export function coordinateColumns(header: readonly string[]): Columns | null {
  const headings = header.map(headingOf);
  const pairs: readonly (readonly [Datum | null, Fits])[] = [
    ...(['wgs84', null, 'gcj02', 'bd09'] as const).map(
      (wanted) => [wanted, (datum: Datum | null) => datum === wanted] as const,
    ),
    ...(['wgs84', 'gcj02', 'bd09'] as const).map(
      (wanted) => [wanted, (datum: Datum | null) => datum === wanted || datum === null] as const,
    ),
  ];
  for (const [datum, fits] of pairs) {
    const longitude = columnOf(headings, words.longitude, fits);
    const latitude = columnOf(headings, words.latitude, fits);
    if (longitude >= 0 && latitude >= 0)
      return { longitude, latitude, datum: datum === 'wgs84' ? null : datum };
  }
  return null;
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
