import { describe, expect, it } from 'vitest';
import { startService } from '../../src/uploads/startService';
import {
  bytesOf,
  collection,
  dbfOf,
  feature,
  point,
  pointShape,
  polygonShape,
  read,
  shpOf,
  zip,
} from './files';
import { known } from './known';

const firstOf = async (name: string, content: string | Uint8Array) => {
  const { layers, problems } = await read(name, content);
  const [layer] = layers;
  if (layer === undefined) throw new Error(problems[0]?.problem.en ?? 'nothing read');
  return layer;
};

describe('a table', () => {
  it.each([
    ['lat,lng', 'lng', 'lat'],
    ['LATITUDE,Longitude', 'Longitude', 'LATITUDE'],
    ['纬度,经度', '经度', '纬度'],
    ['Lat (°),Lon (°)', 'Lon (°)', 'Lat (°)'],
    ['y,x', 'x', 'y'],
    ['point_y,POINT_X', 'POINT_X', 'point_y'],
    ['纬度（度）,经度（度）', '经度（度）', '纬度（度）'],
    ['WGS84_lat,WGS84_lng', 'WGS84_lng', 'WGS84_lat'],
    ['纬度(WGS-84),经度(WGS-84)', '经度(WGS-84)', '纬度(WGS-84)'],
    ['GPS纬度,GPS坐标经度', 'GPS坐标经度', 'GPS纬度'],
  ])('with the columns %s is read, and they are named', async (header, x, y) => {
    const { draft, placed } = await firstOf('a.csv', `${header}\n31.3,121.5\n`);
    expect(placed.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [121.5, 31.3] });
    expect(draft.notes[0]).toEqual({
      zh: `经度取自“${x}”列，纬度取自“${y}”列；以逗号分列，编码 UTF-8。`,
      en: `Longitude is taken from the column "${x}", latitude from "${y}"; columns are parted by commas, encoding UTF-8.`,
    });
  });

  it.each([
    ['semicolons and decimal commas', 'name;lat;lng\n"a;b";31,3;121,5', 'semicolons'],
    ['tabs', 'name\tlat\tlng\na;b\t31.3\t121.5', 'tabs'],
    ['a byte order mark and blank lines', '\ufeffname,lat,lng\r\n\r\n"a;b",31.3,121.5\r\n\r\n', 'commas'],
  ])('with %s is read', async (_name, content, parted) => {
    const { draft, placed } = await firstOf('a.csv', content);
    expect(placed.features.map(({ name, geometry }) => [name, geometry])).toEqual([
      ['a;b', { type: 'Point', coordinates: [121.5, 31.3] }],
    ]);
    expect(draft.notes[0]?.en).toContain(`parted by ${parted}`);
  });

  it('keeps cells as they are written, with their leading zeros', async () => {
    const { placed } = await firstOf('a.csv', 'code,lat,lng\n007,31.3,121.5');
    expect(placed.features[0]?.properties).toEqual({ code: '007', lat: '31.3', lng: '121.5' });
  });

  it('refuses rows one by one, by number, name and column', async () => {
    const { draft } = await firstOf('a.csv', 'name,lat,lng\na,31.3,121.5\nb,31.3,here\n');
    expect(draft.refused).toEqual({
      count: 1,
      list: [
        {
          file: 'a.csv',
          record: '#2 b',
          field: 'lng',
          problem: { zh: '坐标不是有效的数：“here”', en: 'the coordinate is no valid number: "here"' },
          remedy: { zh: '请写成十进制度数，如 121.5101', en: 'write decimal degrees, such as 121.5101' },
        },
      ],
    });
  });
});

describe('GeoJSON', () => {
  it.each([
    ['a lone feature', feature(point(121.5, 31.3))],
    ['a lone geometry', point(121.5, 31.3)],
    ['a collection of one kind', { type: 'GeometryCollection', geometries: [point(121.5, 31.3)] }],
  ])('may be %s', async (_name, content) => {
    const { placed } = await firstOf('a.geojson', JSON.stringify(content));
    expect(placed.features).toHaveLength(1);
    expect(placed.extent).toEqual([121.5, 31.3, 121.5, 31.3]);
  });

  it('loses heights, and keeps numbers, truths and nothings', async () => {
    const { placed } = await firstOf(
      'a.json',
      JSON.stringify(
        feature({ type: 'Point', coordinates: [121.5, 31.3, 17] }, { a: 1.5, b: true, c: null }),
      ),
    );
    expect(placed.features[0]).toMatchObject({
      geometry: { coordinates: [121.5, 31.3] },
      properties: { a: 1.5, b: true, c: null },
    });
  });

  it('counts all refused features and lists the first 500', async () => {
    const { draft } = await firstOf(
      'a.json',
      collection(...Array.from({ length: 700 }, () => feature(point('', 1)))),
    );
    expect([draft.total, draft.refused.count, draft.refused.list.length]).toEqual([700, 700, 500]);
  });

  it('far away is told apart', async () => {
    const { placed } = await firstOf(
      'a.json',
      collection(feature(point(2.35, 48.86)), feature(point(121.5, 31.3))),
    );
    expect(placed.beyond).toBe(1);
  });
});

describe('a zipped shapefile', () => {
  const ring = [
    [121.5, 31.3],
    [121.5, 31.31],
    [121.51, 31.31],
    [121.5, 31.3],
  ] as const;

  it('is read with its table, in Chinese too', async () => {
    const content = zip({
      'data/areas.shp': shpOf([polygonShape(ring)]),
      'data/areas.dbf': dbfOf([bytesOf('五角场')]),
      'data/areas.cpg': bytesOf('UTF-8\r\n'),
      'data/areas.prj': bytesOf('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]'),
    });
    const { draft, placed, doubt } = await firstOf('areas.zip', content);
    expect([draft.name, draft.notes, doubt]).toEqual(['areas', [], null]);
    expect(placed.features).toMatchObject([
      { name: '五角场', properties: { name: '五角场' }, geometry: { type: 'Polygon', coordinates: [ring] } },
    ]);
  });

  it.each([
    ['by the mark of its language', Uint8Array.from([0xce, 0xe5, 0xbd, 0xc7, 0xb3, 0xa1]), 0x4d],
    ['by its bytes alone', Uint8Array.from([0xce, 0xe5, 0xbd, 0xc7, 0xb3, 0xa1]), 0],
  ])('in GBK is recognised %s', async (_name, cell, mark) => {
    const { placed } = await firstOf(
      'a.zip',
      zip({ 'a.shp': shpOf([pointShape(121.5, 31.3)]), 'a.dbf': dbfOf([cell], { mark }) }),
    );
    expect(placed.features[0]?.name).toBe('五角场');
  });

  it('of several layers gives them all, each with its name', async () => {
    const { layers } = await read(
      'a.zip',
      zip({
        'one.shp': shpOf([pointShape(121.5, 31.3)]),
        'two.SHP': shpOf([polygonShape(ring)]),
        '__MACOSX/one.shp': bytesOf('x'),
      }),
    );
    expect(layers.map(({ draft }) => draft.name)).toEqual(['one', 'two']);
  });

  it('in projected metres is doubted with the name of its system, which converts it', async () => {
    const wkt =
      'PROJCS["CGCS2000_3_Degree_GK_CM_120E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",120.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    const { doubt, placed } = await firstOf(
      'a.zip',
      zip({ 'a.shp': shpOf([pointShape(643_775.688, 3_465_187.137)]), 'a.prj': bytesOf(wkt) }),
    );
    expect(placed.features).toEqual([]);
    expect(doubt?.suggested).toMatchObject({ kind: 'projected', name: 'CGCS2000_3_Degree_GK_CM_120E' });
    const [[longitude, latitude] = [0, 0]] = doubt?.after ?? [];
    expect(longitude).toBeCloseTo(121.5101, 5);
    expect(latitude).toBeCloseTo(31.2997, 5);
  });
});

it('without workers the same code reads on the page', async () => {
  const service = await startService();
  const { layers } = await service.read(
    'a.csv',
    Uint8Array.from(bytesOf('lat,lng\n31.3,121.5')).buffer,
    known,
  );
  expect(layers[0]?.placed.features).toHaveLength(1);
});
