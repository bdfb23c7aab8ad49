import { filterTexts } from '../../i18n/filter';
import { useReading } from '../../parts/context';
import { useClearFilter } from '../../parts/filter/useClearFilter';
import { useShown } from '../../parts/filter/useShown';
import { PageLink } from '../../parts/links';
import { facetNames } from '../../search/filter';
import { useBeltState } from '../../store/hooks';
import './filterBar.css';

/** Above every page while a filter is on: how much it holds back, the way to change it and the way to take it off. */
export default function FilterBar() {
  const { belt, language } = useReading();
  const filter = useBeltState(({ scene }) => scene.filter);
  const shown = useShown();
  const clear = useClearFilter();
  const texts = filterTexts[language];
  const choices = facetNames.reduce((sum, facet) => sum + filter[facet].length, 0);
  const total = belt.allSubjects().length;
  return (
    <section className="filter-bar" aria-label={texts.bar}>
      <p className="filter-bar-text">{texts.active(choices, shown?.size ?? total, total)}</p>
      <PageLink page="directory" className="filter-bar-way" label={texts.adjustLabel}>
        {texts.adjust}
      </PageLink>
      <button
        type="button"
        className="text-button filter-bar-way"
        aria-label={texts.clearLabel}
        onClick={clear}
      >
        {texts.clear}
      </button>
    </section>
  );
}
