import { booleanPointInPolygon } from '@turf/turf';
import { wgsToBd, wgsToGcj } from '../datum';
import { factFiles } from '../facts';
import type { ZoneFeature } from '../feature';
import type { Position } from '../geometry';
import { type ForeignDatum, suspicion } from './datum-suspicion';
import { isSound } from './rings';
import { problemAt, type Rule } from './rule';

type Landmark = { readonly zh: string; readonly en: string; readonly position: Position };

/**
 * One place certainly in each zone, WGS-84, near the zone's north-west so that an outline shifted by a foreign
 * datum misses it. Positions after OpenStreetMap, to about 100 m.
 */
const landmarks: ReadonlyMap<string, Landmark> = new Map([
  ['da-chuangzhi', { zh: '上海财经大学', en: 'SUFE campus', position: [121.4922, 31.3089] }],
  ['binjiang', { zh: '上海理工大学', en: 'USST campus', position: [121.5508, 31.295] }],
  ['da-chuanggu', { zh: '互联宝地', en: 'Internet Baodi park', position: [121.5244, 31.2761] }],
  ['huan-tongji', { zh: '同济大学科技园', en: 'Tongji Science Park', position: [121.4958, 31.2822] }],
  ['fuxing-island', { zh: '复兴岛公园', en: 'Fuxing Island Park', position: [121.5587, 31.2889] }],
]);

function datumsOf(zone: ZoneFeature, { position }: Landmark): readonly ForeignDatum[] {
  const has = ([longitude, latitude]: Position) =>
    booleanPointInPolygon([longitude, latitude], zone.geometry);
  if (has(position)) return [];
  const gcj = has(wgsToGcj(position)) ? (['GCJ-02'] as const) : [];
  return has(wgsToBd(position)) ? [...gcj, 'BD-09'] : gcj;
}

/** No zone outline is in GCJ-02 or BD-09: it would miss a landmark that its shifted image catches. */
export const zoneDatum: Rule = (facts) =>
  facts.zones.features.filter(isSound).flatMap((zone) => {
    const landmark = landmarks.get(zone.id);
    if (landmark === undefined) return [];
    const datums = datumsOf(zone, landmark);
    if (datums.length === 0) return [];
    const said = suspicion(
      datums,
      `轮廓漏掉了${landmark.zh}，换算后则包含它`,
      `the outline misses ${landmark.en}, and would include it once converted`,
    );
    return problemAt({ file: factFiles.zones, id: zone.id }, 'geometry.coordinates', said);
  });
