import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AddLayerObject, FilterSpecification } from 'maplibre-gl';
import type { Position } from '../../model/geometry';
import type { Palette } from '../../theme/palette';
import { ownLayers } from '../drawing/ownLayers';
import type { Handle } from './handles';
import { isCorner, shown, type Work } from './work';

/** Named like the drawing under way, so that a new look of the map does not take it away. */
export const source = `${ownLayers}-edit`;

const feature = (role: string, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties: { role },
  geometry,
});
const point = (role: string, at: Position): Feature => feature(role, { type: 'Point', coordinates: at });

function placePaint(work: Work, from: Position, at: Position): readonly Feature[] {
  const moved = from.join() !== at.join();
  return [
    ...(moved ? [feature('way', { type: 'LineString', coordinates: [from, at] }), point('from', from)] : []),
    point('place', at),
    ...(work.snap === null ? [] : [point('snap', work.snap.at)]),
  ];
}

/** What is in hand, as it was and as it is, with its handles; nothing while nothing is. */
export function paintOf(work: Work | null, handles: readonly Handle[]): FeatureCollection {
  const of = (features: readonly Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [...features],
  });
  if (work === null) return of([]);
  const [before, now] = [work.before, shown(work)];
  if (before.kind === 'place' && now.kind === 'place') return of(placePaint(work, before.at, now.at));
  if (before.kind !== 'outline' || now.kind !== 'outline') return of([]);
  const neighbours = [...now.outlines].filter(
    ([id, area]) => id !== work.id && area !== before.outlines.get(id),
  );
  const [old, fresh] = [before.outlines.get(work.id), now.outlines.get(work.id)];
  return of([
    ...neighbours.map(([, area]) => feature('neighbour', area)),
    ...(old === undefined ? [] : [feature('before', old)]),
    ...(fresh === undefined ? [] : [feature('after', fresh)]),
    ...handles.map(({ role, corner, position }) =>
      point(role === 'corner' && isCorner(corner, work.corner) ? 'chosen' : role, position),
    ),
    ...(work.snap === null ? [] : [point('snap', work.snap.at)]),
  ]);
}

/** The layers, bottom to top. @param scale times as large as at 16 px type */
export function paintLayers({ pin, halo, ink, reach }: Palette, scale: number): readonly AddLayerObject[] {
  const filter = (...roles: string[]): FilterSpecification => ['in', ['get', 'role'], ['literal', roles]];
  const line = (role: string, paint: object, dash?: number[]): AddLayerObject => ({
    id: `${source}-${role}`,
    type: 'line',
    source,
    filter: filter(role),
    layout: { 'line-join': 'round' },
    paint: { ...paint, ...(dash === undefined ? {} : { 'line-dasharray': dash }) },
  });
  const dot = (role: string, radius: number, fill: string, edge: string, width: number): AddLayerObject => ({
    id: `${source}-${role}`,
    type: 'circle',
    source,
    filter: filter(role),
    paint: {
      'circle-radius': radius * scale,
      'circle-color': fill,
      'circle-stroke-color': edge,
      'circle-stroke-width': width * scale,
    },
  });
  return [
    {
      id: `${source}-fill`,
      type: 'fill',
      source,
      filter: filter('after'),
      paint: { 'fill-color': pin, 'fill-opacity': 0.1 },
    },
    line('neighbour', { 'line-color': reach, 'line-width': 1.5 * scale }),
    line('after', { 'line-color': pin, 'line-width': 3 * scale }),
    line('before', { 'line-color': ink, 'line-width': 1.5 * scale }, [3, 2.5]),
    line('way', { 'line-color': ink, 'line-width': 1.5 * scale }, [3, 2.5]),
    dot('from', 6, halo, ink, 1.5),
    dot('middle', 3.5, halo, pin, 1),
    dot('corner', 5, halo, pin, 2),
    dot('chosen', 8, pin, halo, 2.5),
    dot('place', 9, pin, halo, 2.5),
    {
      id: `${source}-snap`,
      type: 'circle',
      source,
      filter: filter('snap'),
      paint: {
        'circle-radius': 14 * scale,
        'circle-opacity': 0,
        'circle-stroke-color': reach,
        'circle-stroke-width': 2.5 * scale,
      },
    },
  ];
}
