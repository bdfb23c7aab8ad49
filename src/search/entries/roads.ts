import type { Text } from '../../model/text';
import { type Entry, kindTopic, mapId, plain } from './entry';
import type { NamedFeature } from './layer';
import { between, type Metres, toMetres, toPosition } from './metres';

/** All parts of one name; a road is drawn in several where its class or level changes. */
export interface Road {
  readonly id: string;
  readonly name: Text;
  readonly parts: readonly RoadPart[];
}
interface RoadPart {
  readonly line: readonly Metres[];
  readonly surface: boolean;
}

const linesOf = ({ geometry }: NamedFeature) =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];

/** The named roads of the base map. @param known names that are found already, in Chinese */
export function roadsOf(layer: readonly NamedFeature[], known: ReadonlySet<string>): readonly Road[] {
  const roads = new Map<string, { id: string; name: Text; parts: RoadPart[] }>();
  for (const feature of layer) {
    const { id, zh, en, level } = feature.properties;
    if (known.has(zh)) continue;
    const road = roads.get(zh) ?? { id, name: { zh, en }, parts: [] };
    roads.set(zh, road);
    for (const line of linesOf(feature))
      road.parts.push({ line: line.map(toMetres), surface: level === 'surface' });
  }
  return [...roads.values()];
}

export const roadEntries = (roads: readonly Road[]): readonly Entry[] =>
  roads.map(({ id, name, parts }) => {
    const longest = [...parts].sort((a, b) => lengthOf(b.line) - lengthOf(a.line))[0];
    const middle = longest === undefined ? null : middleOf(longest.line);
    return {
      ...plain,
      id: mapId(id),
      kind: 'road',
      name,
      position: middle === null ? null : toPosition(middle),
      topics: [kindTopic('road')],
    };
  });

/** Lengths of the line's segments, in metres. */
const steps = (line: readonly Metres[]): number[] =>
  line.slice(1).map((point, index) => {
    const before = line[index];
    return before === undefined ? 0 : between(before, point);
  });
const lengthOf = (line: readonly Metres[]): number => steps(line).reduce((sum, step) => sum + step, 0);

/** The point half way along a line. */
function middleOf(line: readonly Metres[]): Metres | null {
  let left = lengthOf(line) / 2;
  for (const [index, step] of steps(line).entries()) {
    const [a, b] = [line[index], line[index + 1]];
    if (a !== undefined && b !== undefined && step >= left && step > 0) {
      const share = left / step;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    }
    left -= step;
  }
  return line[0] ?? null;
}
