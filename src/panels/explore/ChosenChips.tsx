import { exploreTexts } from '../../i18n/explore';
import { useReading } from '../../parts/context';
import { optionName } from '../../parts/filter/optionName';
import type { FacetOption, Facets } from '../../search/facets';
import { type FacetName, type Filter, facetNames, isFiltering } from '../../search/filter';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly filter: Filter;
  readonly facets: Facets;
  readonly onRemove: (facet: FacetName, option: FacetOption) => void;
  readonly onClear: () => void;
}

/** For an option that the facts do not have, so that it can be taken back all the same. */
const unknownOption = (id: string): FacetOption => ({
  id,
  count: 0,
  chosen: true,
  included: false,
  partial: false,
  enabled: true,
  above: [],
});

/** What is chosen, each with its cross, and the way to take all of it back. */
export function ChosenChips({ filter, facets, onRemove, onClear }: Props) {
  const reading = useReading();
  const texts = exploreTexts[reading.language];
  if (!isFiltering(filter)) return null;
  const chosen = facetNames.flatMap((facet) =>
    filter[facet].map((id) => ({
      facet,
      option: facets[facet].find((option) => option.id === id) ?? unknownOption(id),
      name: optionName(facet, id, reading),
    })),
  );
  return (
    <div className="chosen">
      <ul className="chosen-list" aria-label={texts.chosen}>
        {chosen.map(({ facet, option, name }) => (
          <li key={`${facet} ${option.id}`}>
            <button
              type="button"
              className="chosen-chip"
              aria-label={texts.remove(texts.facets[facet], name)}
              onClick={() => onRemove(facet, option)}
            >
              {name}
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="text-button chosen-clear" onClick={onClear}>
        {texts.clearAll}
      </button>
    </div>
  );
}
