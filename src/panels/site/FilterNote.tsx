import { siteTexts } from '../../i18n/site';
import { useActions, useLanguage } from '../../store/hooks';

/** Says that the Scene's filter narrows the list, by how much, and takes it off. */
export function FilterNote({ shown, total }: { readonly shown: number; readonly total: number }) {
  const { onFoot } = siteTexts[useLanguage()];
  const { filterCleared } = useActions();
  return (
    <p className="aside site-filter">
      {onFoot.filtered(shown, total)}{' '}
      <button type="button" className="text-button" onClick={filterCleared}>
        {onFoot.clear}
      </button>
    </p>
  );
}
