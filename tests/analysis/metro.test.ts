import { describe, expect, it } from 'vitest';
import { riding } from '../../src/analysis/assumptions';
import { buildMetro } from '../../src/analysis/metro';
import { metroReach } from '../../src/analysis/metroReach';
import { toDegrees, type XY } from '../../src/analysis/plane';
import type { NearStation } from '../../src/analysis/report';
import type { Station } from '../../src/analysis/stations';
import { ground } from './ground';

const { headway, metresPerMinute, stop, change, mostWalk } = riding;
const hop = (metres: number) => metres / metresPerMinute + stop;

const station = (id: string, at: XY, ...lines: string[]): Station => ({
  id,
  name: { zh: id, en: id },
  lines,
  site: toDegrees(at),
  errorMetres: 15,
});
/** Line 1 runs east through a, b, c, line 2 north through b, d; line 1's track is broken before e. */
const town = {
  stations: [
    station('c', [4000, 30], '1'),
    station('a', [0, 0], '1'),
    station('b', [2000, -20], '1', '2'),
    station('d', [2000, 1000], '2'),
    station('e', [9000, 0], '1'),
    station('off', [2000, 3000], '1'),
  ],
  tracks: [
    {
      line: '1',
      parts: [
        [
          [-100, 0],
          [5000, 0],
        ] satisfies XY[],
        [
          [8000, 0],
          [9500, 0],
        ] satisfies XY[],
      ],
    },
    {
      line: '2',
      parts: [
        [
          [2000, -100],
          [2000, 1200],
        ] satisfies XY[],
      ],
    },
  ],
};
const onFoot = (minutes: Readonly<Record<string, number>>): readonly NearStation[] =>
  town.stations.map(({ id, name, lines, site }) => {
    const walk = minutes[id];
    return {
      id,
      name,
      lines,
      position: [...site],
      straightMetres: 0,
      walk: walk === undefined ? null : { metres: 80 * walk, minutes: walk, basis: 'network' },
    };
  });
const reachOf = (minutes: Readonly<Record<string, number>>) =>
  new Map(metroReach(buildMetro(town), onFoot(minutes)).map((reach) => [reach.id, reach]));

describe('the metro network', () => {
  it('joins stations in the order of the track, each to its neighbours', () => {
    const metro = buildMetro(town);
    const neighbours = (id: string) => metro.get(id)?.map(({ to, line }) => `${line} ${to}`);
    expect(neighbours('a')).toEqual(['1 b']);
    expect(neighbours('b')?.toSorted()).toEqual(['1 a', '1 c', '2 d']);
    expect(metro.get('a')?.[0]?.minutes).toBeCloseTo(hop(2000), 3);
  });

  it('joins nothing over a gap in the track, and leaves out stations that lie beside it', () => {
    const metro = buildMetro(town);
    expect(metro.get('c')).toHaveLength(1);
    expect(metro.get('e')).toEqual([]);
    expect(metro.get('off')).toEqual([]);
  });

  it('of the published map has each line in its true order', () => {
    const metro = buildMetro(ground.map);
    const nameOf = new Map(ground.map.stations.map(({ id, name }) => [id, name.zh]));
    const line = (number: string, first: string): string[] => {
      const names: string[] = [];
      let at = ground.map.stations.find(({ name }) => name.zh === first)?.id;
      let before: string | undefined;
      while (at !== undefined) {
        names.push(nameOf.get(at) ?? '');
        const next = metro.get(at)?.find((found) => found.line === number && found.to !== before)?.to;
        before = at;
        at = next;
      }
      return names;
    };
    expect(line('8', '市光路').join()).toBe(
      '市光路,嫩江路,翔殷路,黄兴公园,延吉中路,黄兴路,江浦路,鞍山新村,四平路,曲阳路',
    );
    expect(line('10', '国帆路').join()).toBe(
      '国帆路,新江湾城,殷高东路,三门路,江湾体育场,五角场,国权路,同济大学,四平路,邮电新村',
    );
    expect(line('12', '复兴岛').join()).toBe('复兴岛,爱国路,隆昌路,宁国路,江浦公园,大连路,提篮桥');
    expect(line('18', '长江南路').join()).toBe(
      '长江南路,殷高路,上海财经大学,复旦大学,国权路,抚顺路,江浦路,江浦公园,平凉路,丹阳路',
    );
    expect(line('4', '临平路').join()).toBe('临平路,大连路,杨树浦路');
    expect(line('3', '淞发路').join()).toBe('淞发路,长江南路');
  });

  it('runs at 30 to 40 km/h from end to end, stops included, as such lines do', () => {
    const metro = buildMetro(ground.map);
    const hops = [...metro.values()].flat();
    const minutes = hops.reduce((sum, found) => sum + found.minutes, 0);
    const metres = hops.reduce((sum, found) => sum + (found.minutes - stop) * metresPerMinute, 0);
    const kilometresPerHour = (metres / minutes) * 0.06;
    expect(kilometresPerHour).toBeGreaterThan(30);
    expect(kilometresPerHour).toBeLessThan(40);
  });
});

describe('minutes by metro', () => {
  it('are a walk, half a headway, the ride, and a change with another half', () => {
    const d = reachOf({ a: 5 }).get('d');
    expect(d?.ridden).toEqual(['1', '2']);
    expect(d?.boardAt).toBe('a');
    expect(d?.parts.walk).toBe(5);
    expect(d?.parts.wait).toBe(headway / 2);
    expect(d?.parts.transfer).toBe(change + headway / 2);
    expect(d?.parts.ride).toBeCloseTo(hop(2000) + hop(1020), 1);
    const { walk = 0, wait = 0, ride = 0, transfer = 0 } = d?.parts ?? {};
    expect(d?.minutes).toBeCloseTo(walk + wait + ride + transfer);
  });

  it('take the sooner of two stations, and the walk where that is sooner than any ride', () => {
    const reach = reachOf({ a: 1, b: 12, c: 3 });
    expect(reach.get('b')).toMatchObject({ boardAt: 'a', ridden: ['1'] });
    expect(reach.get('c')).toMatchObject({
      boardAt: 'c',
      ridden: [],
      minutes: 3,
      parts: { walk: 3, wait: 0 },
    });
  });

  it('leave out what no train reaches and begin with no longer walk than is assumed', () => {
    expect([...reachOf({ a: 5 }).keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([...reachOf({ a: mostWalk + 1 }).keys()]).toEqual([]);
    expect([...reachOf({}).keys()]).toEqual([]);
  });

  it('come sorted', () => {
    const minutes = metroReach(buildMetro(town), onFoot({ c: 2 })).map((reach) => reach.minutes);
    expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
  });
});
