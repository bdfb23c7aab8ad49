import { lazy, Suspense, useCallback, useState } from 'react';
import { editingTexts } from '../i18n/editing';
import { useLanguage } from '../store/hooks';
import { Icon } from '../ui/Icon';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { syncEdits } from './editSync';
import { focusAround } from './focusAround';

const EditingCard = lazy(() => import('../map/editing/EditingCard'));

/** Editing on the map; the tools come when they are first wanted, or when there are edits of a former visit. */
export function EditSection() {
  const desk = useDesk();
  const texts = editingTexts[useLanguage()];
  const { changes } = useDeskTexts();
  const raw = useDeskState(
    ({ opened, base, published }) =>
      opened?.raw ?? base?.raw ?? (published.status === 'ready' ? published.published.raw : null),
  );
  const mapOpen = useDeskState((state) => state.mapOpen);
  const [wanted, setWanted] = useState(false);
  const isOpen = useDeskState(({ edits }) => edits.length > 0) || wanted;
  const sync = useCallback(() => syncEdits(desk), [desk]);
  if (raw === null) return null;
  return (
    <section className="desk-section" aria-labelledby="desk-edit" tabIndex={-1} ref={sync}>
      <h2 id="desk-edit">{texts.title}</h2>
      <p>{texts.lead}</p>
      {!(isOpen && mapOpen) && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget);
            setWanted(true);
            if (!mapOpen) desk.actions.mapToggled();
          }}
        >
          <Icon name="pin" />
          {texts.open}
        </button>
      )}
      {isOpen && (
        <Suspense fallback={<p>{changes.mapLoading}</p>}>
          <EditingCard raw={raw} />
        </Suspense>
      )}
    </section>
  );
}
