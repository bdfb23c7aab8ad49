import { useLanguage } from '../store/hooks';
import { Icon } from '../ui/Icon';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { focusAround } from './focusAround';

/** Files that were not read: which, why, and what to do. */
export function RefusedCards() {
  const { refused: texts } = useDeskTexts();
  const language = useLanguage();
  const { actions } = useDesk();
  const refused = useDeskState((state) => state.refused);
  return (
    <div role="alert">
      {refused.map(({ name, problem, remedy }) => (
        <div key={name} className="desk-card desk-refused">
          <p>
            <Icon name="warning" />
            <strong>{texts.title(name)}</strong>
          </p>
          <p>{texts.why(problem[language], remedy[language])}</p>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              actions.refusalDismissed(name);
            }}
          >
            {texts.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}
