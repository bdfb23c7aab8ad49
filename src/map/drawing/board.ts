import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPolygonMode } from 'terra-draw';
import type { Position } from '../../model/geometry';
import type { DrawTool } from '../../store/drawing';
import type { BeltStore } from '../../store/store';
import { palettes } from '../../theme/palette';
import { mapScale } from '../lookOf';
import { inksOf } from './inks';
import { finishKey, Pen } from './pen';

/** CSS px round the first or last point within which a tap ends the drawing, and round a point within which it is dragged. */
const reach = { coarse: { end: 24, drag: 36 }, fine: { end: 12, drag: 20 } } as const;

/** A finished drawing is only changed by dragging its points; a tap sets none. */
const onlyDrag = {
  leftClick: false,
  rightClick: true,
  contextMenu: false,
  onDragStart: true,
  onDrag: true,
  onDragEnd: true,
} as const;

/** Terra Draw on our map, with one tool; it wears the palette of the moment until the returned `stop` is called. */
export function createBoard(map: MapLibreMap, store: BeltStore, tool: DrawTool, editable: boolean) {
  const pen = new Pen(map);
  const inks = () => inksOf(palettes[store.getState().scene.palette], mapScale(map.getContainer()));
  const hand = window.matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine';
  const options = {
    keyEvents: { cancel: null, finish: finishKey },
    pointerDistance: reach[hand][editable ? 'drag' : 'end'],
    showCoordinatePoints: true,
    editable,
    ...(editable ? { pointerEvents: onlyDrag } : {}),
  };
  const line = new TerraDrawLineStringMode({ ...options, styles: inks().line });
  const area = new TerraDrawPolygonMode({ ...options, styles: inks().area });
  const draw = new TerraDraw({ adapter: pen, modes: tool === 'line' ? [line] : [area] });
  draw.start();
  draw.setMode(tool === 'line' ? line.mode : area.mode);

  const recolour = () => {
    if (tool === 'line') line.updateOptions({ styles: inks().line });
    else area.updateOptions({ styles: inks().area });
  };
  const end = () => {
    // The mode gives cursor and double click back only when another one takes its place.
    draw.setMode('static');
    draw.stop();
  };
  const stopColours = store.subscribe(({ scene }) => scene.palette, recolour);
  return {
    draw,
    pen,
    mode: tool === 'line' ? line : area,
    stop: () => {
      stopColours();
      if (pen.stands()) end();
      else map.once('style.load', end);
    },
  };
}
export type Board = ReturnType<typeof createBoard>;

/** Positions of the shape on the board: of a way as they stand, of an area without the return to the first. */
export function positionsOn({ draw }: Board): { readonly all: readonly Position[]; readonly set: number } {
  for (const { geometry, properties } of draw.getSnapshot()) {
    if (geometry.type === 'Point') continue;
    if (geometry.type === 'LineString')
      return { all: tuples(geometry.coordinates), set: geometry.coordinates.length - 1 };
    const ring = tuples(geometry.coordinates[0] ?? []).slice(0, -1);
    const set = properties['committedCoordinateCount'];
    return { all: ring, set: typeof set === 'number' ? set : ring.length };
  }
  return { all: [], set: 0 };
}

const tuples = (coordinates: readonly (readonly number[])[]): readonly Position[] =>
  coordinates.flatMap(([longitude, latitude]): Position[] =>
    longitude === undefined || latitude === undefined ? [] : [[longitude, latitude]],
  );
