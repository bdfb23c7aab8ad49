import type { Position } from 'geojson';
import type { OsmWay } from '../read/element';
import { clipLine } from '../shape/box';
import type { NodeStore } from '../shape/node-store';
import { rounded } from '../shape/orient';
import { chainWays, type Stretch } from '../shape/rings';
import { exact } from './feature';
import { type Names, namesOf } from './names';
import { roadKind } from './road-kind';
import { runs } from './runs';
import type { Sheet } from './sheet';

interface Street {
  readonly names: Names | null;
  readonly kind: { readonly class: string; readonly level: string };
  readonly stretches: Stretch[];
}
export interface Roads {
  readonly add: (way: OsmWay) => void;
  readonly draw: (sheet: Sheet, nodes: NodeStore) => void;
}

/** Gathers streets: what has one name, class and level becomes one feature, its ways joined; nameless ways stay alone. */
export function createRoads(): Roads {
  const streets = new Map<string, Street>();
  return {
    add: ({ id, tags, refs }) => {
      const kind = roadKind(tags);
      if (kind === null) return;
      const names = namesOf(tags);
      const key = names === null ? `${id}` : `${names.zh} ${kind.class} ${kind.level}`;
      const street = streets.get(key);
      if (street === undefined) streets.set(key, { names, kind, stretches: [{ way: id, refs }] });
      else street.stretches.push({ way: id, refs });
    },
    draw: (sheet, nodes) => {
      let count = 0;
      for (const { names, kind, stretches } of streets.values()) {
        const lines = chainWays(stretches)
          .flatMap(({ refs }) => runs(refs.map(nodes.get)))
          .flatMap((line) => clipLine(rounded(line), sheet.box))
          .map(rounded)
          .filter((line) => line.length > 1);
        const [only] = lines;
        if (only === undefined) continue;
        count += 1;
        const id = `road-${String(count).padStart(4, '0')}`;
        sheet.put('roads', { id, ...names, ...kind, ...exact }, shapeOf(only, lines));
      }
      streets.clear();
    },
  };
}

const shapeOf = (only: Position[], lines: Position[][]) =>
  lines.length === 1
    ? ({ type: 'LineString', coordinates: only } as const)
    : ({ type: 'MultiLineString', coordinates: lines } as const);
