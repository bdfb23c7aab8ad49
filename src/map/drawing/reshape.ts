import type { Map as MapLibreMap } from 'maplibre-gl';
import { cornersOf, type Shape, shapeOf } from '../../analysis/drawn';
import type { Position } from '../../model/geometry';
import type { Drawn } from '../../store/drawing';
import type { BeltContext } from '../../store/hooks';
import { liveView } from '../liveView';
import { createBoard, positionsOn } from './board';
import { fewest } from './fewest';
import { rounded } from './pen';
import { noSketch, sketch } from './sketch';

/** Moves and removes the points of a finished drawing, by dragging or one after the other; figures follow at once. */
export function reshape(
  map: MapLibreMap,
  { store, actions }: BeltContext,
  { id, geometry }: Drawn,
): () => void {
  const tool = geometry.type === 'LineString' ? 'line' : 'area';
  const board = createBoard(map, store, tool, true);
  const { draw, mode } = board;
  const before: Shape[] = [];
  const [{ id: onBoard } = { id: undefined }] = draw.addFeatures([
    { type: 'Feature', geometry, properties: { mode: mode.mode } },
  ]);
  const shape = () => store.getState().session.drawn.find((one) => one.id === id)?.geometry ?? geometry;

  const keep = (next: Shape) => {
    const { drawn } = store.getState().session;
    actions.drawnChanged(drawn.map((one) => (one.id === id ? { id, geometry: next } : one)));
  };
  const put = (next: Shape) => {
    if (onBoard !== undefined) draw.updateFeatureGeometry(onBoard, next);
    keep(next);
    choose(Math.min(sketch.getState().chosen?.index ?? 0, cornersOf(next).length - 1));
  };
  const change = (corners: readonly Position[]) => {
    before.push(shape());
    put(shapeOf(geometry.type, corners));
  };
  const choose = (index: number) => {
    const points = cornersOf(shape());
    sketch.setState({
      points,
      live: points,
      chosen: {
        index,
        step: (by) => {
          const next = (index + by + points.length) % points.length;
          const [longitude, latitude] = points[next] ?? [];
          if (longitude !== undefined && latitude !== undefined)
            map.easeTo({ center: [longitude, latitude] });
          choose(next);
        },
        remove: () => {
          if (points.length > fewest[tool]) change(points.filter((_, i) => i !== index));
        },
      },
    });
  };
  draw.on('finish', () => {
    before.push(shape());
    keep(shapeOf(geometry.type, positionsOn(board).all));
    choose(Math.min(sketch.getState().chosen?.index ?? 0, cornersOf(shape()).length - 1));
  });
  sketch.setState({
    ...noSketch,
    hand: {
      pointHere: () => {
        const index = sketch.getState().chosen?.index ?? 0;
        const here = rounded(liveView.getState().centre);
        change(cornersOf(shape()).map((corner, i) => (i === index ? here : corner)));
      },
      undo: () => {
        const last = before.pop();
        if (last !== undefined) put(last);
      },
      finish: () => actions.reshapingChosen(null),
      giveUp: () => {
        keep(geometry);
        actions.reshapingChosen(null);
      },
    },
  });
  choose(0);
  return () => {
    board.stop();
    sketch.setState(noSketch);
  };
}
