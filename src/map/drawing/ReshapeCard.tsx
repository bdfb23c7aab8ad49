import { useStore } from 'zustand';
import { crossesItself } from '../../analysis/drawn';
import { measureTexts } from '../../i18n/measure';
import { useBeltState, useLanguage } from '../../store/hooks';
import { Card } from './Card';
import { fewest } from './fewest';
import { sketch } from './sketch';

/** While the points of a finished drawing are moved: which one is meant, and what can be done with it. */
export function ReshapeCard() {
  const { reshape, card } = measureTexts[useLanguage()];
  const { hand, points, chosen } = useStore(sketch);
  const isArea = useBeltState(
    ({ session }) => session.drawn.find(({ id }) => id === session.reshaping)?.geometry.type === 'Polygon',
  );
  const least = fewest[isArea ? 'area' : 'line'];
  return (
    <Card
      title={reshape.title}
      acts={[
        { label: reshape.before, act: () => chosen?.step(-1) },
        { label: reshape.next, act: () => chosen?.step(1) },
        { label: reshape.pointHere, act: () => hand?.pointHere() },
        { label: reshape.remove, act: () => chosen?.remove(), off: points.length <= least },
        { label: reshape.undo, act: () => hand?.undo() },
        { label: reshape.finish, act: () => hand?.finish() },
        { label: reshape.giveUp, act: () => hand?.giveUp() },
      ]}
    >
      <p>{reshape.start}</p>
      <p role="status">
        {isArea && crossesItself(points)
          ? card.crossing
          : chosen !== null && reshape.point(chosen.index + 1, points.length)}
      </p>
    </Card>
  );
}
