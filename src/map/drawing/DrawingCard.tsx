import { useStore } from 'zustand';
import { crossesItself, measuresOf, shapeOf } from '../../analysis/drawn';
import type { Language } from '../../i18n/language';
import { measureTexts } from '../../i18n/measure';
import type { Position } from '../../model/geometry';
import { type DrawTool, drawTools } from '../../store/drawing';
import { useActions, useBeltState, useLanguage } from '../../store/hooks';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { formatLength, formatSurface } from '../../wording/measures';
import { Card } from './Card';
import { fewest } from './fewest';
import { ReshapeCard } from './ReshapeCard';
import { sketch } from './sketch';

/** While a tool is in hand: which, how far the drawing is, and a button for every gesture. */
export default function DrawingCard() {
  const tool = useBeltState(({ session }) => session.drawTool);
  const failed = useStore(sketch, (state) => state.failed);
  const texts = measureTexts[useLanguage()];
  const { drawToolChosen } = useActions();
  if (failed)
    return (
      <Card title={texts.toolsLabel} acts={[{ label: texts.card.close, act: () => drawToolChosen(null) }]}>
        <p role="alert">{texts.card.failed}</p>
      </Card>
    );
  return tool === null ? <ReshapeCard /> : <ToolCard tool={tool} />;
}

/** The length so far, or the area once there are three points. */
function sizeOf(tool: DrawTool, points: readonly Position[], language: Language): string {
  const { metres, squareMetres } = measuresOf(
    shapeOf(tool === 'area' && points.length > 2 ? 'Polygon' : 'LineString', points),
  );
  return squareMetres === null ? formatLength(metres, language) : formatSurface(squareMetres, language);
}

function ToolCard({ tool }: { readonly tool: DrawTool }) {
  const language = useLanguage();
  const { card, tools, toolsLabel } = measureTexts[language];
  const { drawToolChosen } = useActions();
  const { hand, points, live } = useStore(sketch);
  const crosses = tool === 'area' && crossesItself(points);
  const said =
    points.length === 0
      ? card.start[tool]
      : points.length === 1
        ? card.onePoint
        : card.said(points.length, sizeOf(tool, points, language));
  return (
    <Card
      title={tools[tool]}
      acts={[
        { label: card.pointHere, act: () => hand?.pointHere() },
        { label: card.undo, act: () => hand?.undo(), off: points.length === 0 },
        { label: card.finish, act: () => hand?.finish(), off: points.length < fewest[tool] },
        { label: card.giveUp, act: () => hand?.giveUp() },
      ]}
    >
      <div className="drawing-head">
        <ToggleGroup
          label={toolsLabel}
          options={drawTools.map((value) => ({ value, label: tools[value] }))}
          value={tool}
          onChoose={drawToolChosen}
        />
        <span className="drawing-live" aria-hidden="true">
          {live.length > 1 ? sizeOf(tool, live, language) : ''}
        </span>
      </div>
      <p role="status">{crosses ? card.crossing : said}</p>
      <p className="drawing-keys">{card.keys}</p>
    </Card>
  );
}
