import { filterTexts } from '../../i18n/filter';
import { useLanguage } from '../../store/hooks';
import { useClearFilter } from './useClearFilter';
import './filter.css';

/** A quiet line at a list that the filter narrows: what it leaves or leaves out, and the way to take it off. */
export function FilterNote({ text }: { readonly text: string }) {
  const texts = filterTexts[useLanguage()];
  const clear = useClearFilter();
  return (
    <p className="aside filter-note">
      {text}
      <button type="button" className="text-button" aria-label={texts.clearLabel} onClick={clear}>
        {texts.clear}
      </button>
    </p>
  );
}

/** Says by how much the filter narrows a list; nothing where it leaves all. */
export function Narrowed({ shown, total }: { readonly shown: number; readonly total: number }) {
  const texts = filterTexts[useLanguage()];
  return shown === total ? null : <FilterNote text={texts.narrowed(shown, total)} />;
}
