import { exploreTexts } from '../../i18n/explore';
import { useReading } from '../../parts/context';
import { optionName } from '../../parts/filter/optionName';
import type { FacetOption } from '../../search/facets';
import type { FacetName } from '../../search/filter';
import { Icon } from '../../ui/Icon';
import { useDisclosure } from '../../ui/useDisclosure';
import { FacetOptions } from './FacetOptions';

interface Props {
  readonly facet: FacetName;
  readonly options: readonly FacetOption[];
  readonly onToggle: (option: FacetOption) => void;
  readonly onClear: () => void;
}

/** One facet: a heading that says what is chosen and opens the options. */
export function FacetGroup({ facet, options, onToggle, onClear }: Props) {
  const reading = useReading();
  const texts = exploreTexts[reading.language];
  const { open, buttonProps, regionProps } = useDisclosure();
  const name = texts.facets[facet];
  const chosen = options.filter((option) => option.chosen).map(({ id }) => optionName(facet, id, reading));
  return (
    <div className="facet" data-facet={facet}>
      <h3 className="facet-head">
        <button className="facet-button" {...buttonProps}>
          <span className="facet-name">{name}</span>
          <span className="facet-chosen">{chosen.join(reading.messages.panel.separator)}</span>
          <Icon name="down" className="facet-arrow" />
        </button>
      </h3>
      {open && (
        <fieldset className="facet-options" {...regionProps}>
          <legend className="visually-hidden">{name}</legend>
          <FacetOptions facet={facet} options={options} onToggle={onToggle} />
          {chosen.length > 0 && (
            <button
              type="button"
              className="text-button facet-clear"
              aria-label={texts.clearGroup(name)}
              onClick={onClear}
            >
              {texts.clearGroupShort}
            </button>
          )}
        </fieldset>
      )}
    </div>
  );
}
