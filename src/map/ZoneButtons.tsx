import { useActions, useBelt, useMessages, useTexts } from '../store/hooks';
import { anchors } from './liveView';

/** The five zones for the keyboard, each over its place on the map; seen only while focused. */
export function ZoneButtons() {
  const belt = useBelt();
  const text = useTexts();
  const { map } = useMessages();
  const actions = useActions();
  if (belt === null) return null;
  return (
    <ul className="zone-buttons">
      {belt.zonesInOrder().map(({ id, name }) => (
        <li
          key={id}
          className="zone-anchor"
          ref={(element) => {
            if (element !== null) anchors.set(id, element);
            return () => void anchors.delete(id);
          }}
        >
          <button
            type="button"
            onClick={() => actions.subjectChosen(id)}
            onFocus={() => actions.hovered(id)}
            onBlur={() => actions.hovered(null)}
          >
            {map.openZone(text(name))}
          </button>
        </li>
      ))}
    </ul>
  );
}
