import { filterTexts } from '../../i18n/filter';
import { useActions, useLanguage } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';

/** Takes the filter off and says so; what was pressed goes away with the filter, so the focus goes to the page's title. */
export function useClearFilter(): () => void {
  const { cleared } = filterTexts[useLanguage()];
  const { filterCleared } = useActions();
  const announce = useAnnounce();
  return () => {
    filterCleared();
    announce(cleared);
    document.getElementById('page-title')?.focus({ preventScroll: true });
  };
}
