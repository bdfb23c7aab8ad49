import type { LineString, MultiLineString, Polygon } from 'geojson';
import { centreLine } from '../geo/centre';
import { joinEnds } from '../geo/join';
import { readOwn } from '../geo/layer';
import { nearestOn } from '../geo/line';
import { type Line, toMetres, type XY } from '../geo/metres';
import { nth } from '../geo/nth';

type Named = { id: string; zh: string; level?: string; line?: string };

/** Every line of the base map that an outline may follow, by the name the plan uses; local metres. */
export class BaseLines {
  readonly #roads = new Map<string, Line[]>();
  readonly #banks = new Map<string, Line[]>();
  readonly #waters = new Map<string, Line[]>();
  readonly #metro = new Map<string, Line[]>();

  constructor(folder: string) {
    for (const f of readOwn<LineString | MultiLineString, Named>(folder, 'roads')) {
      const lines = f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates;
      if (f.properties.level === 'tunnel') continue;
      const all = [...(this.#roads.get(f.properties.zh) ?? []), ...lines.map((l) => l.map(toMetres))];
      this.#roads.set(f.properties.zh, all);
    }
    for (const [name, lines] of this.#roads) this.#roads.set(name, joinEnds(lines, 160, 75));
    for (const f of readOwn<LineString, Named>(folder, 'shoreline')) {
      this.#banks.set(f.properties.id.replace('shore-', ''), [f.geometry.coordinates.map(toMetres)]);
    }
    for (const f of readOwn<Polygon, Named>(folder, 'water')) {
      if (!/^yangshupu/.test(f.properties.id)) continue;
      this.#waters.set('yangshupu', [centreLine((f.geometry.coordinates[0] ?? []).map(toMetres), 100, 4)]);
    }
    for (const f of readOwn<MultiLineString, Named>(folder, 'metro-lines')) {
      this.#metro.set(
        f.properties.line ?? '',
        f.geometry.coordinates.map((l) => l.map(toMetres)),
      );
    }
  }

  /**
   * The line called `name`; where a road has several stretches, the one that comes nearest to the given points.
   * `a+b` is two roads joined; `>east,north` moves the line by metres.
   */
  get(name: string, near: XY[]): Line {
    const [plain = '', by] = name.split('>');
    if (by) {
      const [east = 0, north = 0] = by.split(',').map(Number);
      const back = near.map(([x, y]): XY => [x - east, y - north]);
      return this.get(plain, back).map(([x, y]): XY => [x + east, y + north]);
    }
    const [kind, id = ''] = plain.split(':');
    if (id.includes('+')) {
      const parts = id.split('+').map((one) => this.get(`${kind}:${one}`, near));
      return nth(
        joinEnds(parts, 160, 75).sort((a, b) => b.length - a.length),
        0,
      );
    }
    const lines = { road: this.#roads, bank: this.#banks, water: this.#waters, metro: this.#metro }[
      kind ?? ''
    ]?.get(id);
    if (!lines) throw new Error(`the base map has no line called ${name}`);
    const reach = (l: Line) => near.reduce((s, p) => s + nearestOn(l, p).away, 0);
    return nth(
      [...lines].sort((a, b) => reach(a) - reach(b)),
      0,
    );
  }
}
