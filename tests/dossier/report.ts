import type { NearPlace, SiteReport } from '../../src/analysis/report';
import type { Position } from '../../src/model/geometry';
import { belt } from '../takeaway/exported';

const here: Position = [121.51, 31.3];
const walk = (metres: number, minutes: number, basis: 'network' | 'straight' = 'network') => ({
  metres,
  minutes,
  basis,
});

/** Three published places with a known site, at made-up ways. */
const places = belt
  .allSubjects()
  .flatMap((subject) => (subject.type === 'place' && subject.geometry !== null ? [subject] : []))
  .slice(0, 3)
  .map(
    ({ id, record, geometry }, index): NearPlace => ({
      id,
      kind: record.kind,
      errorMetres: 60,
      position: geometry?.coordinates ?? here,
      straightMetres: 500 + index * 200,
      walk: index === 2 ? null : walk(600 + index * 500, 7.5 + index * 6.3),
    }),
  );

const station = {
  id: 'station-a',
  name: { zh: '甲站', en: 'Station A' },
  position: here,
  lines: ['10', '18'],
  straightMetres: 300,
  walk: walk(352, 4.4),
};

/** A made-up report of a free site. */
export const aReport: SiteReport = {
  site: here,
  basis: 'network',
  inside: ['da-chuangzhi'],
  nearestZone: null,
  parts: ['da-chuangzhi-corridor'],
  places,
  stations: [station],
  university: {
    position: here,
    straightMetres: 780,
    walk: walk(1014, 12.7, 'straight'),
    name: { zh: '某大学', en: 'A University' },
    record: null,
  },
  riverfront: null,
  park: { position: here, straightMetres: 904, walk: null, name: null, record: null },
  industries: [{ id: 'digital-economy', count: 2 }],
  metro: [
    {
      id: 'station-a',
      name: station.name,
      position: here,
      lines: ['10'],
      minutes: 4.4,
      parts: { walk: 4.4, wait: 0, ride: 0, transfer: 0 },
      ridden: [],
      boardAt: 'station-a',
    },
  ],
  reach: [],
  kilometre: { type: 'Polygon', coordinates: [] },
  missing: [],
};
