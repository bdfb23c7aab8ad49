import { Icon } from '../ui/Icon';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { focusAround } from './focusAround';

/** What of the last draft could not be opened again, by name. */
export function DroppedCard() {
  const { dropped: texts } = useDeskTexts();
  const { actions } = useDesk();
  const dropped = useDeskState((state) => state.dropped);
  if (dropped.length === 0) return null;
  return (
    <div role="alert" className="desk-card desk-refused">
      <p>
        <Icon name="warning" />
        <strong>{texts.title}</strong>
      </p>
      <p>{texts.rest}</p>
      <ul className="desk-list">
        {dropped.map(({ kind, name }) => (
          <li key={`${kind} ${name}`}>{kind === 'base' ? texts.base : texts[kind](name)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          focusAround(currentTarget);
          actions.droppedDismissed();
        }}
      >
        {texts.dismiss}
      </button>
    </div>
  );
}
