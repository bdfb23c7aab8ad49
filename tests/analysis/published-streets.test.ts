import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { gap, toPlane, type XY } from '../../src/analysis/plane';
import { pointOn, segmentsOf, shareNearest } from '../../src/analysis/segments';
import { createShortest } from '../../src/analysis/shortest';
import { networksOf } from '../../src/analysis/streets';
import { Ribbon } from '../../src/model/geometry';
import { ground } from './ground';
import { layers } from './layers';

const { streets, waters, map } = ground;
const shortest = createShortest(streets);
const used = [...new Set(streets.pieces.flatMap(({ from, to }) => [from, to]))];
const named = v.parse(
  v.object({
    features: v.array(v.object({ geometry: Ribbon, properties: v.object({ zh: v.string() }) })),
  }),
  layers.roads,
).features;

/** Nodes of the network on a road of this name, to the metre. */
function nodesOn(name: string): readonly number[] {
  const segments = named
    .filter(({ properties }) => properties.zh === name)
    .flatMap(({ geometry: { type, coordinates } }) => (type === 'LineString' ? [coordinates] : coordinates))
    .flatMap((line) => segmentsOf(line.map(toPlane)));
  return used.filter((node) => {
    const p: XY = streets.nodes[node] ?? [0, 0];
    return segments.some((segment) => gap(pointOn(segment, shareNearest(segment, p)), p) < 1);
  });
}

describe('the network of the published base map', () => {
  it('is one, 250 km long, and another beyond the river', () => {
    const lengths = new Set([...networksOf(streets.pieces).values()].map(({ metres }) => metres));
    const [main = 0, beyond = 0, ...rest] = [...lengths].sort((a, b) => b - a);
    expect(rest).toEqual([]);
    expect(main).toBeGreaterThan(245_000);
    expect(beyond).toBeGreaterThan(8_000);
    expect(beyond).toBeLessThan(10_000);
    const [avenue] = nodesOn('浦东大道');
    const reached = shortest([{ node: avenue ?? 0, metres: 0 }]);
    expect(nodesOn('杨树浦路').every((node) => reached[node] === Number.POSITIVE_INFINITY)).toBe(true);
  });

  it.each([
    ['五角场', '邯郸路'],
    ['五角场', '四平路'],
    ['五角场', '黄兴路'],
    ['五角场', '淞沪路'],
    ['五角场', '翔殷路'],
    ['四平路', '大连路'],
    ['四平路', '中山北二路'],
    ['四平路', '国权路'],
    ['中山北二路', '黄兴路'],
    ['淞沪路', '殷高东路'],
    ['国定路', '政立路'],
    ['控江路', '江浦路'],
    ['长阳路', '大连路'],
    ['平凉路', '隆昌路'],
    ['杨树浦路', '兰州路'],
    ['军工路', '海安路'],
    ['海安路桥', '海安路'],
    ['海安路', '共青路'],
    ['定海路桥', '杨树浦路'],
    ['定海路桥', '共青路'],
  ])('%s meets %s', (one, other) => {
    const reached = shortest(nodesOn(one).map((node) => ({ node, metres: 0 })));
    expect(Math.min(...nodesOn(other).map((node) => reached[node] ?? 0))).toBeLessThan(75);
  });

  it('crosses river and canal on two bridges and nowhere else', () => {
    const crossing = streets.pieces.filter(({ a, b }) => waters.broadSeparates(a, b));
    expect(crossing).toHaveLength(2);
    const bridges = ['海安路桥', '定海路桥'].map((name) => new Set(nodesOn(name)));
    expect(bridges.every((nodes) => crossing.some(({ from, to }) => nodes.has(from) && nodes.has(to)))).toBe(
      true,
    );
  });

  it('crosses creeks, so that nobody is shut in between them', () => {
    const creeks = streets.pieces.filter(({ a, b }) => waters.separates(a, b));
    expect(creeks.length).toBeGreaterThan(20);
  });

  it('leads between stations by detours as on a grid of streets (mean 4 ÷ π), more only where data are missing', () => {
    const sites = map.stations.map(({ site }) => toPlane([...site]));
    const detours = sites
      .flatMap((a) => {
        const departure = ground.walks.from(a);
        return sites
          .filter((b) => gap(a, b) > 0)
          .map((b) => (ground.walks.to(departure, b)?.metres ?? Number.NaN) / gap(a, b));
      })
      .sort((a, b) => a - b);
    expect(detours[Math.floor(detours.length * 0.5)]).toBeLessThan(4 / Math.PI);
    expect(detours[Math.floor(detours.length * 0.9)]).toBeLessThan(1.5);
    expect(detours.at(-1)).toBeLessThan(4);
  });
});
