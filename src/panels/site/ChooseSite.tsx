import { headTexts } from '../../i18n/heads';
import { useActions, useBeltState, useLanguage, useMessages } from '../../store/hooks';
import './chooseSite.css';

/** Begins the choice of a site on the map; while it lasts, says how to choose, and gives it up. */
export function ChooseSite({ label }: { readonly label?: string }) {
  const texts = headTexts[useLanguage()];
  const { map } = useMessages();
  const choosing = useBeltState(({ session }) => session.choosingSite);
  const { siteChoosing } = useActions();
  return (
    <div className="choose-site">
      <button
        type="button"
        className="button"
        aria-pressed={choosing}
        onClick={() => siteChoosing(!choosing)}
      >
        {label ?? map.chooseSite}
      </button>
      {choosing && (
        <>
          <p className="aside">{map.choosing}</p>
          <p className="aside">{texts.byAddress}</p>
          <button type="button" className="text-button" onClick={() => siteChoosing(false)}>
            {map.chooseCancel}
          </button>
        </>
      )}
    </div>
  );
}
