import { wording } from '../../../../../src/model/problem';
import { nearestOn } from '../../../geo/line';
import { distance, toMetres, type XY } from '../../../geo/metres';
import type { OsmNode } from '../read/element';
import { rounded } from '../shape/orient';
import { exact } from './feature';
import type { MetroLine } from './metro';
import { type Names, namesOf } from './names';
import type { Sheet } from './sheet';

/** Stops and stations of one name within these metres are one station. */
const together = 800;
/** A station without stops takes the lines whose track passes within these metres. */
const besideTrack = 120;
/** Typical distance of a station's point from the middle of its platforms, in metres. */
const platform = 30;

const noLine = wording(
  '车站附近没有已知线路',
  'no known line passes the station',
  '已略去；请在 OSM 中把停靠点加入线路关系',
  'left out; add its stops to the route in OSM',
);

interface Station {
  readonly names: Names;
  readonly spots: { readonly node: OsmNode; readonly at: XY; readonly isStation: boolean }[];
}

const isOn = (value: string | undefined): boolean => value === 'yes';
const isMetro = ({ tags }: OsmNode): boolean =>
  isOn(tags['subway']) ||
  isOn(tags['light_rail']) ||
  isOn(tags['monorail']) ||
  /^(subway|light_rail|monorail)$/.test(tags['station'] ?? '');
const nameOf = (names: Names): string => names.zh.replace(/站$/, '');

/** Draws the metro's stations, each once, with the lines that stop there. */
export function drawStations(spots: readonly OsmNode[], lines: readonly MetroLine[], sheet: Sheet): void {
  const stations = gather(
    spots.filter((spot) => isMetro(spot) || lines.some(({ stops }) => stops.has(spot.id))),
  );
  stations.forEach(({ spots: known }, i) => {
    const best = known.find(({ isStation }) => isStation) ?? known[known.length >> 1];
    if (best === undefined) return;
    const { node, at } = best;
    const stopping = lines.filter(({ stops }) => known.some((spot) => stops.has(spot.node.id)));
    const passing = lines.filter(({ parts }) =>
      parts.some((part) => nearestOn(part.map(toMetres), at).away <= besideTrack),
    );
    const calling = stopping.length > 0 ? stopping : passing;
    const [first] = calling;
    if (first === undefined) {
      sheet.report.add('station', `node ${node.id}`, null, noLine);
      return;
    }
    const id = `station-${String(i + 1).padStart(2, '0')}`;
    const { colour } = first;
    const called = { lines: calling.map(({ line }) => line), colour, interchange: calling.length > 1 };
    const [coordinates = []] = rounded([[node.lon, node.lat]]);
    const own = { id, ...stationNames(known), ...called, ...exact, error: platform };
    sheet.put('metro-stations', own, { type: 'Point', coordinates });
  });
}

/** From the spot that has both names, where there is one; without the word for station. */
function stationNames(spots: Station['spots']): Names | null {
  const all = spots.map(({ node }) => namesOf(node.tags)).filter((names) => names !== null);
  const names = all.find(({ missing }) => missing === undefined) ?? all[0];
  if (names === undefined) return null;
  const zh = nameOf(names);
  const en = names.missing === 'en' ? zh : names.en.replace(/ (Metro |Subway )?Station$/, '');
  return { ...names, zh, en };
}

function gather(spots: readonly OsmNode[]): readonly Station[] {
  const stations: Station[] = [];
  for (const node of spots) {
    const names = namesOf(node.tags);
    if (names === null) continue;
    const at = toMetres([node.lon, node.lat]);
    const isStation = node.tags['railway'] === 'station';
    const known = stations.find(
      (station) =>
        nameOf(station.names) === nameOf(names) &&
        station.spots.some((spot) => distance(spot.at, at) < together),
    );
    if (known === undefined) stations.push({ names, spots: [{ node, at, isStation }] });
    else known.spots.push({ node, at, isStation });
  }
  return stations;
}
