import { expect, it } from 'vitest';
import { inShort, workshop } from './built';
import { pbfBytes } from './pbfBytes';
import { town, townHead } from './town';
import { xmlText } from './xmlText';

const build = workshop();

it('draws only what lies in the box that is asked for', async () => {
  const { layer, problems } = await build(
    'town.osm',
    xmlText(town, townHead),
    [121.501, 31.301, 121.5038, 31.304],
  );
  expect(inShort(problems)).toEqual([]);
  // The third house lies outside, the second is cut by no side of the box.
  expect(layer('buildings').features.map(({ properties }) => properties['h'])).toEqual([24.5, 19.2]);
  expect(layer('roads').features).toEqual([]);
});

it('cuts a line at the box and keeps the ways whole until then', async () => {
  const { layer } = await build('town.osm.pbf', pbfBytes(town, townHead), [121.503, 31.304, 121.507, 31.306]);
  expect(layer('roads').features[0]?.geometry.coordinates).toEqual([
    [121.503, 31.305],
    [121.505, 31.305],
    [121.507, 31.305],
  ]);
});

it('refuses a box outside the file, naming both, and writes nothing', async () => {
  const { built, problems } = await build('town.osm', xmlText(town, townHead), [120, 30, 120.1, 30.1]);
  expect(built).toBeNull();
  expect(inShort(problems)).toEqual([
    "- --bbox the box asked for, 120, 30, 120.1, 30.1, lies outside the file's bounds, 121.5, 31.3, 121.52, 31.32",
  ]);
  expect(problems[0]?.problem.zh).toContain('不相交');
});

it('says where the box reaches beyond the file, and draws what there is', async () => {
  const { built, problems } = await build('town.osm', xmlText(town, townHead), [121.4, 31.3, 121.52, 31.32]);
  expect(built?.form).toBe('geojson');
  expect(inShort(problems)).toEqual([expect.stringContaining("beyond the file's bounds")]);
});

it('covers all that is in a file without bounds, and says so', async () => {
  const { built, problems } = await build('town.osm', xmlText(town));
  expect(built?.box).toEqual([121.495, 31.302, 121.525, 31.319]);
  expect(inShort(problems)).toEqual([expect.stringContaining('states no bounds')]);
});
