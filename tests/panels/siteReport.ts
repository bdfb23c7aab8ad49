import type { MetroReach, NearPlace, SiteReport } from '../../src/analysis/report';
import type { Position } from '../../src/model/geometry';
import type { PlaceKind } from '../../src/model/place';

/** A made-up report for the made-up facts; every kind of answer occurs in it once. */

const site: Position = [121.5, 31.31];
export const siteIdInFixture = 'site-12150000-3131000';

const place = (
  id: string,
  kind: PlaceKind,
  minutes: number | null,
  basis: 'network' | 'straight' = 'network',
): NearPlace => ({
  id,
  kind,
  position: site,
  straightMetres: (minutes ?? 9) * 70,
  walk: minutes === null ? null : { metres: minutes * 80, minutes, basis },
  errorMetres: 30,
});

const station = (id: string, zh: string, en: string, lines: readonly string[], minutes: number | null) => ({
  id,
  name: { zh, en },
  lines,
  position: site,
  straightMetres: 400,
  walk: minutes === null ? null : ({ metres: minutes * 80, minutes, basis: 'network' } as const),
});

const byMetro = (
  id: string,
  zh: string,
  en: string,
  lines: readonly string[],
  parts: MetroReach['parts'],
  ridden: readonly string[],
): MetroReach => ({
  id,
  name: { zh, en },
  position: site,
  lines,
  minutes: parts.walk + parts.wait + parts.ride + parts.transfer,
  parts,
  ridden,
  boardAt: 's1',
});

const square = (metres: number): Position[] => {
  const [x, y] = [metres / 95_000, metres / 111_000];
  const corners: [number, number][] = [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
    [-x, -y],
  ];
  return corners.map(([east, north]): Position => [site[0] + east, site[1] + north]);
};

export const siteReport = (part: Partial<SiteReport> = {}): SiteReport => ({
  site,
  basis: 'network',
  inside: ['da-chuangzhi'],
  nearestZone: null,
  parts: ['the-corridor'],
  places: [
    place('alpha', 'company', 4.2),
    place('beta', 'platform', 12.5, 'straight'),
    place('gamma', 'company', null),
  ],
  stations: [
    station('s1', '甲路', 'Jia Road', ['10', '18'], 6.4),
    station('s2', '乙路', 'Yi Road', ['8'], 14),
    station('s3', '丙路', 'Bing Road', ['12'], null),
  ],
  university: {
    position: site,
    straightMetres: 500,
    walk: { metres: 640, minutes: 8, basis: 'network' },
    name: { zh: '子大学', en: 'Zi University' },
    record: 'delta',
  },
  riverfront: { position: site, straightMetres: 2100, walk: null, name: null, record: null },
  park: null,
  industries: [{ id: 'ai', count: 2 }],
  metro: [
    byMetro('s1', '甲路', 'Jia Road', ['10', '18'], { walk: 6.4, wait: 0, ride: 0, transfer: 0 }, []),
    byMetro('s4', '丁路', 'Ding Road', ['8'], { walk: 6.4, wait: 2.5, ride: 9.3, transfer: 4 }, ['10', '8']),
    byMetro('s5', '戊路', 'Wu Road', ['10'], { walk: 6.4, wait: 2.5, ride: 4.3, transfer: 0 }, ['10']),
  ],
  reach: [{ minutes: 15, geometry: { type: 'MultiPolygon', coordinates: [[square(900)]] } }],
  kilometre: { type: 'Polygon', coordinates: [square(1000)] },
  missing: [],
  ...part,
});
