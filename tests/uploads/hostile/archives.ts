import { bytesOf, dbfOf, pointShape, polygonShape, shpOf, zip } from '../files';
import { noise, wujiaochangGbk } from './bytes';
import type { Hostile } from './hostile';

/** The archive with another unpacked size in its directory (APPNOTE, 4.3.12) for each of its files. */
function declaring(size: number, archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + 46 <= archive.byteLength; at++)
    if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, size, true);
  return archive;
}

export const archives: readonly Hostile[] = [
  { name: 'binary noise as an archive', file: 'a.zip', content: () => noise, says: /not a whole ZIP/ },
  {
    name: 'a lone part of a shapefile',
    file: 'a.shp',
    content: () => shpOf([pointShape(1, 2)]),
    says: /single part/,
  },
  { name: 'an archive of nothing', file: 'a.zip', content: () => zip({}), says: /no \.shp/ },
  {
    name: 'an archive without .shp',
    file: 'a.zip',
    content: () => zip({ 'a.dbf': dbfOf([]), 'read.me': bytesOf('x') }),
    says: /no \.shp/,
  },
  {
    name: 'a truncated archive',
    file: 'a.zip',
    content: () => zip({ 'a.shp': shpOf([pointShape(1, 2)]) }).slice(0, 90),
    says: /not a whole ZIP/,
  },
  {
    name: 'a zip bomb',
    file: 'a.zip',
    content: () => declaring(101_000_000, zip({ 'a.shp': new Uint8Array(9) })),
    says: /101 MB, the most is 100 MB; it was not unpacked/,
  },
  {
    name: 'a zip bomb in parts',
    file: 'a.zip',
    content: () => declaring(40_000_000, zip({ 'a.dbf': noise, 'b.dbf': noise, 'c.dbf': noise })),
    says: /unpacked it would have 120 MB/,
  },
  {
    name: 'an archive of 501 files',
    file: 'a.zip',
    content: () =>
      zip(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.txt`, new Uint8Array(1)]))),
    says: /more than 500 files/,
  },
  {
    name: 'an empty .shp',
    file: 'a.zip',
    content: () => zip({ 'a.shp': new Uint8Array() }),
    says: /not a shapefile/,
  },
  {
    name: 'noise for a .shp',
    file: 'a.zip',
    content: () => zip({ 'a.shp': noise }),
    says: /not a shapefile/,
  },
  {
    name: 'a .shp without records',
    file: 'a.zip',
    content: () => zip({ 'a.shp': shpOf([], 1) }),
    says: /no features/,
  },
  {
    name: 'a .shp of surfaces',
    file: 'a.zip',
    content: () => zip({ 'a.shp': shpOf([], 31) }),
    says: /shape type 31/,
  },
  {
    name: 'thirteen shapefiles',
    file: 'a.zip',
    content: () =>
      zip(
        Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`${at}.shp`, shpOf([pointShape(1, 2)])])),
      ),
    says: /13 shapefiles/,
  },
  {
    name: 'a .shp cut off in a record',
    file: 'a.zip',
    content: () => zip({ 'a.shp': shpOf([pointShape(121.5, 31.3), pointShape(121.5, 31.3)]).slice(0, -5) }),
    says: /cut off here/,
    leaves: [1, 1, 0],
  },
  {
    name: 'a record that counts what it cannot hold',
    file: 'a.zip',
    content: () =>
      zip({
        'a.shp': shpOf([
          polygonShape([
            [121, 31],
            [122, 31],
            [122, 32],
            [121, 31],
          ]),
          {
            type: 5,
            body: [
              [8, 0],
              [8, 0],
              [8, 0],
              [8, 0],
              [4, 1],
              [4, 2_000_000_000],
              [4, 0],
            ],
          },
        ]),
      }),
    says: /record is damaged/,
    leaves: [1, 1, 0],
  },
  {
    name: 'a record of another kind',
    file: 'a.zip',
    content: () => zip({ 'a.shp': shpOf([pointShape(121.5, 31.3), { type: 5, body: [] }]) }),
    says: /record is damaged/,
    leaves: [1, 1, 0],
  },
  {
    name: 'a record of no numbers',
    file: 'a.zip',
    content: () => zip({ 'a.shp': shpOf([pointShape(121.5, 31.3), pointShape(Number.NaN, 31.3)]) }),
    says: /no finite number: null/,
    leaves: [1, 1, 0],
  },
  {
    name: 'a .dbf that declares four thousand million rows',
    file: 'a.zip',
    content: () =>
      zip({
        'a.shp': shpOf([pointShape(121.5, 31.3)]),
        'a.dbf': dbfOf([bytesOf('a')], { declared: 0xffffffff }),
      }),
    says: /There is no \.prj/,
    leaves: [1, 0, 0],
  },
  {
    name: 'noise for a .dbf',
    file: 'a.zip',
    content: () => zip({ 'a.shp': shpOf([pointShape(121.5, 31.3)]), 'a.dbf': noise.slice(0, 40) }),
    says: /\.dbf/,
    leaves: [1, 0, 0],
  },
  {
    name: 'a .dbf in another encoding than stated',
    file: 'a.zip',
    content: () =>
      zip({
        'a.shp': shpOf([pointShape(121.5, 31.3)]),
        'a.dbf': dbfOf([wujiaochangGbk]),
        'a.cpg': bytesOf('UTF-8'),
      }),
    says: /read as GB18030/,
    leaves: [1, 0, 0],
  },
  {
    name: 'a good and a bad shapefile',
    file: 'a.zip',
    content: () => zip({ 'a.shp': shpOf([pointShape(121.5, 31.3)]), 'b.shp': noise }),
    says: /not a shapefile/,
    leaves: [1, 0, 0],
  },
  {
    name: 'a path out of the archive',
    file: 'a.zip',
    content: () => zip({ '../../etc/a.shp': shpOf([pointShape(121.5, 31.3)]) }),
    says: /no \.dbf/,
    leaves: [1, 0, 0],
  },
];
