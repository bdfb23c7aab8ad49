import type { Map as MapLibreMap } from 'maplibre-gl';
import { shapeOf } from '../../analysis/drawn';
import { gap, toPlane } from '../../analysis/plane';
import type { Position } from '../../model/geometry';
import type { Drawn, DrawTool } from '../../store/drawing';
import type { BeltContext } from '../../store/hooks';
import { liveView } from '../liveView';
import { createBoard, positionsOn } from './board';
import { fewest } from './fewest';
import { finishKey } from './pen';
import { noSketch, sketch } from './sketch';

/** Points nearer to the last one than this, in metres, are the same touch twice. */
const sameSpot = 0.05;

const withoutRepeats = (points: readonly Position[]): readonly Position[] =>
  points.filter((point, i) => {
    const before = points[i - 1];
    return before === undefined || gap(toPlane(before), toPlane(point)) > sameSpot;
  });

/** An id that no drawing of this visit has. */
const freshId = (drawn: readonly Drawn[]): string =>
  `drawn-${1 + Math.max(0, ...drawn.map(({ id }) => Number(id.replace('drawn-', '')) || 0))}`;

/** Draws a way or an area point by point; finished, it joins the others and the page with its figures opens. */
export function drawNew(map: MapLibreMap, { store, actions }: BeltContext, tool: DrawTool): () => void {
  const board = createBoard(map, store, tool, false);
  const { draw, pen, mode } = board;
  const show = () => {
    const { all, set } = positionsOn(board);
    sketch.setState({ points: withoutRepeats(all.slice(0, set)), live: all });
  };
  draw.on('change', show);
  draw.on('finish', () => {
    const points = withoutRepeats(positionsOn(board).all);
    draw.clear();
    if (points.length < fewest[tool]) return;
    const { drawn } = store.getState().session;
    const geometry = shapeOf(tool === 'line' ? 'LineString' : 'Polygon', points);
    actions.drawnChanged([...drawn, { id: freshId(drawn), geometry }]);
    actions.drawToolChosen(null);
    actions.pageChosen('measure');
  });
  sketch.setState({
    ...noSketch,
    hand: {
      pointHere: () => {
        const here = liveView.getState().centre;
        const last = sketch.getState().points.at(-1);
        // At the same place twice a way would end at once; the button for that is another.
        if (last === undefined || gap(toPlane(last), toPlane(here)) > sameSpot) pen.tap(here);
      },
      undo: () => {
        mode.undo();
        show();
      },
      finish: () => {
        if (sketch.getState().points.length >= fewest[tool]) pen.press(finishKey);
      },
      giveUp: () => {
        const isEmpty = sketch.getState().points.length === 0;
        draw.clear();
        sketch.setState({ points: [], live: [] });
        if (isEmpty) actions.drawToolChosen(null);
      },
    },
  });
  return () => {
    board.stop();
    sketch.setState(noSketch);
  };
}
