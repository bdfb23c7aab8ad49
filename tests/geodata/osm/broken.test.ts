import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inShort, workshop } from './built';
import type { TestElement } from './elements';
import { pbfBlock, pbfBytes, pbfHead } from './pbfBytes';
import { town, townHead } from './town';
import { xmlText } from './xmlText';

const build = workshop();
const xml = xmlText(town, townHead);
const pbf = pbfBytes(town, townHead, 7);
const townAnd = (...more: TestElement[]) => xmlText([...town, ...more], townHead);
const house = (way: number, refs: readonly number[], tags = {}): TestElement => ({
  way,
  refs,
  tags: { building: 'yes', ...tags },
});

describe('a file that is none', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty.osm', '', 'the file is empty'],
    ['town.osm.gz', gzipSync(xml), 'this is a gzip archive'],
    ['town.osm', 'BZh91AY', 'this is a bzip2 archive'],
    ['town.geojson', '{"type":"FeatureCollection"}', 'this is JSON, not an OSM extract'],
    ['notes.osm', 'Dear colleague', 'this is neither OSM XML nor OSM PBF'],
    ['map.pbf', new Uint8Array([26, 12, 3, 4]), 'this is neither OSM XML nor OSM PBF'],
  ])('%s', async (name, content, words) => {
    const { built, problems } = await build(name, content);
    expect(built).toBeNull();
    expect(problems).toMatchObject([
      { file: name, problem: { en: words, zh: expect.stringMatching(/\p{Script=Han}/u) } },
    ]);
  });

  it.each([
    ['page.osm', '<html><body>Too many requests</body></html>', 'html'],
    ['change.osm', '<osmChange version="0.6"><create/></osmChange>', 'osmChange'],
  ])('%s', async (name, content, root) => {
    const { built, problems } = await build(name, content);
    expect(built).toBeNull();
    expect(inShort(problems)[0]).toBe(`${root} - the root element is <${root}>, not <osm>`);
  });

  it('there is no file', async () => {
    const { problems } = await build('town.osm', xml);
    expect(problems).toEqual([]);
    const { openOsm } = await import('../../../geodata/pipeline/basemap/osm/read/open-osm');
    const { createReport } = await import('../../../geodata/pipeline/basemap/osm/report');
    const report = createReport('nowhere.osm');
    expect(openOsm('nowhere.osm', report)).toBeNull();
    expect(inShort(report.problems())).toEqual(['- - this file cannot be read']);
  });
});

describe('a file that breaks off', () => {
  it('XML: what came before is built', async () => {
    const end = xml.indexOf('<relation');
    const { layer, problems } = await build('town.osm', xml.slice(0, end));
    expect(inShort(problems)[0]).toMatch(/^line \d+ - the file breaks off here/);
    expect(layer('buildings').features).toHaveLength(3);
  });

  it('XML with a slip of the pen: the line is named', async () => {
    const { problems } = await build('town.osm', xml.replace('<way id="405">', '<way id="405>'));
    expect(inShort(problems)[0]).toMatch(/^line \d+ - XML syntax error here/);
  });

  it('PBF within a block: what came before is built', async () => {
    const { layer, problems } = await build('town.osm.pbf', pbf.subarray(0, pbf.length - 30));
    expect(inShort(problems)[0]).toMatch(/^byte \d+ - the file breaks off within this block/);
    expect(layer('roads').features).toHaveLength(4);
  });

  it('PBF at every byte: never an exception', async () => {
    const small = pbfBytes(town.slice(0, 20), townHead, 10);
    for (let end = 14; end < small.length; end += 5) {
      const { problems } = await build('town.osm.pbf', small.subarray(0, end));
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  it('PBF with a damaged block: the others are built', async () => {
    const first = pbfHead(townHead).length;
    const damaged = Buffer.from(pbf);
    damaged.fill(7, first + 40, first + 60);
    const { built, problems } = await build('town.osm.pbf', damaged);
    expect(inShort(problems)[0]).toBe(
      `byte ${first} - this block is damaged or packed in a way that is not supported`,
    );
    expect(built).not.toBeNull();
  });

  it('PBF followed by something else, or asking for what we lack', async () => {
    const after = await build('town.osm.pbf', Buffer.concat([pbf, Buffer.alloc(40, 255)]));
    expect(inShort(after.problems)).toEqual([
      `byte ${pbf.length} - no PBF block begins here; nothing after it can be read`,
    ]);
    const history = Buffer.concat([pbfHead(townHead, ['HistoricalInformation']), pbfBlock(town)]);
    const { problems } = await build('town.osm.pbf', history);
    expect(inShort(problems)[0]).toContain('asks for a feature that this tool lacks: HistoricalInformation');
  });
});

describe('an element with a fault is named and the rest is built', () => {
  it.each<[string, TestElement[], string]>([
    [
      'missing nodes',
      [house(700, [1010, 1011, 1012, 99, 1010])],
      'way 700 - 1 of its nodes are missing (such as node 99); the area is left out',
    ],
    ['not closed', [house(701, [1010, 1011, 1012, 1013])], 'way 701 - this area is not closed'],
    [
      'flat',
      [house(702, [1010, 1011, 1010, 1011, 1010])],
      'way 702 - the area has fewer than four points or no extent',
    ],
    [
      'absurd height',
      [house(703, [1010, 1011, 1012, 1013, 1010], { height: 'tall' })],
      'way 703 height "tall" is no credible height of a building',
    ],
    [
      'absurd storeys',
      [house(704, [1010, 1011, 1012, 1013, 1010], { 'building:levels': '-3' })],
      'way 704 building:levels "-3" is no credible height of a building',
    ],
    [
      'off the globe',
      [{ node: 7000, at: [121.5, 131] }],
      'node 7000 lat, lon its coordinates are missing or off the globe',
    ],
    [
      'a ring that does not close',
      [
        { way: 710, refs: [1010, 1011, 1012] },
        {
          relation: 711,
          members: [
            ['way', 710, 'outer'],
            ['way', 712, 'outer'],
          ],
          tags: { type: 'multipolygon', building: 'yes' },
        },
      ],
      'relation 711 way 710 a ring is not closed: way 710 break off between 121.50200,31.30200 and 121.50240,31.30230; 1 members are not in the file',
    ],
    [
      'a hole in nothing',
      [
        {
          relation: 720,
          members: [
            ['way', 101, 'outer'],
            ['way', 102, 'inner'],
          ],
          tags: { type: 'multipolygon', building: 'yes' },
        },
      ],
      'relation 720 - 1 inner rings lie in no outer ring',
    ],
    [
      'a colour that is none',
      [
        {
          relation: 730,
          members: [['way', 501, '']],
          tags: { type: 'route', route: 'subway', ref: '98', colour: 'url(x)' },
        },
      ],
      'relation 730 colour "url(x)" is no colour (#RRGGBB is expected)',
    ],
  ])('%s', async (_name, more, words) => {
    const { layer, problems } = await build('town.osm', townAnd(...more));
    expect(inShort(problems)).toEqual([words]);
    expect(layer('buildings').features.length).toBeGreaterThanOrEqual(4);
    expect(layer('roads').features).toHaveLength(4);
  });

  it('breaks a street where a node is missing', async () => {
    const street: TestElement = {
      way: 740,
      refs: [4000, 4001, 98, 4002, 4003],
      tags: { highway: 'tertiary', name: '断路' },
    };
    const { layer, problems } = await build('town.osm', townAnd(street));
    expect(inShort(problems)).toEqual([
      'way 740 - 1 of its nodes are missing (such as node 98); the line is broken there',
    ]);
    const found = layer('roads').features.find(({ properties }) => properties['zh'] === '断路');
    expect(found?.geometry).toMatchObject({
      type: 'MultiLineString',
      coordinates: [[[121.501, 31.305], expect.anything()], expect.anything()],
    });
  });

  it('counts what is too much to name', async () => {
    const open = Array.from({ length: 30 }, (_, i) => house(800 + i, [1010, 1011, 1012, 1013]));
    const { problems } = await build('town.osm', townAnd(...open));
    expect(problems).toHaveLength(9);
    expect(problems.at(-1)?.problem).toEqual({
      zh: '另有 22 处同类问题，例如：这个面没有闭合',
      en: '22 more of this kind, such as: this area is not closed',
    });
  });

  it('keeps odd text as text: no mark-up, no control letters, no endless name', async () => {
    const name = `<b>\u0007路&"${'长'.repeat(500)}`;
    const street: TestElement = {
      way: 750,
      refs: [4000, 4003],
      tags: { highway: 'tertiary', name: name.replace('\u0007', '\u200b') },
    };
    const { layer } = await build('town.osm', townAnd(street));
    const found = layer('roads').features.find(({ properties }) =>
      String(properties['zh']).startsWith('<b>'),
    );
    expect(String(found?.properties['zh'])).toHaveLength(120);
    expect(found?.properties['zh']).toMatch(/^<b> 路&"长+$/);
  });
});
