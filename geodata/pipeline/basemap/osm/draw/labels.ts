import type { Position } from 'geojson';
import { exact } from './feature';
import type { Names } from './names';
import type { Sheet } from './sheet';

type Kind = 'water' | 'island' | 'park' | 'subdistrict' | 'university' | 'landmark' | 'wharf' | 'bridge';
export interface Labels {
  /** @param rank 1 (first) to 4; `weight` decides between two of one name near each other */
  readonly add: (kind: Kind, rank: number, names: Names, at: Position, weight: number) => void;
  readonly draw: (sheet: Sheet) => void;
}

/** Labels of one name and kind within a cell of this many degrees (about a kilometre) are one. */
const cell = 0.01;
const unnamed = /军|监狱|看守所|武警/;

/** Collects the names of things; the larger of two with one name in one place keeps it. */
export function createLabels(): Labels {
  const found = new Map<string, { kind: Kind; rank: number; names: Names; at: Position; weight: number }>();
  return {
    add: (kind, rank, names, at, weight) => {
      if (unnamed.test(names.zh)) return;
      const place = at.map((degree) => Math.round(degree / cell)).join();
      const key = `${kind} ${names.zh} ${place}`;
      const other = found.get(key);
      if (other === undefined || other.weight < weight) found.set(key, { kind, rank, names, at, weight });
    },
    draw: ({ put }) => {
      let count = 0;
      for (const { kind, rank, names, at } of found.values()) {
        count += 1;
        const id = `label-${String(count).padStart(3, '0')}`;
        put('labels', { id, ...names, class: kind, rank, ...exact }, { type: 'Point', coordinates: at });
      }
    },
  };
}
