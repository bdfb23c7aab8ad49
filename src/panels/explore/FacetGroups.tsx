import { exploreTexts } from '../../i18n/explore';
import { facetNames } from '../../search/filter';
import { useLanguage } from '../../store/hooks';
import { Icon } from '../../ui/Icon';
import { useDisclosure } from '../../ui/useDisclosure';
import { FacetGroup } from './FacetGroup';
import type { Exploring } from './useExploring';

/** What the button has opened would lie below the edge of a phone's sheet: it comes up to the button, which comes to the top. */
const reveal = (body: HTMLElement | null) => body?.previousElementSibling?.scrollIntoView({ block: 'start' });

/** All facets; on a narrow page they fold behind one button (the style sheet says from which width). */
export function FacetGroups({ exploring }: { readonly exploring: Exploring }) {
  const texts = exploreTexts[useLanguage()];
  const { open, buttonProps, regionProps } = useDisclosure();
  const { filter, facets, toggle, clearGroup } = exploring;
  const choices = facetNames.reduce((sum, facet) => sum + filter[facet].length, 0);
  return (
    <section className="facets" aria-labelledby="facets" data-open={open}>
      <h2 className="facets-title" id="facets">
        {texts.filters}
      </h2>
      <button className="button facets-fold" {...buttonProps}>
        {texts.open(choices)}
        <Icon name="down" className="facet-arrow" />
      </button>
      <div className="facets-body" {...regionProps} ref={open ? reveal : null}>
        {facetNames.map(
          (facet) =>
            facets[facet].length > 0 && (
              <FacetGroup
                key={facet}
                facet={facet}
                options={facets[facet]}
                onToggle={(option) => toggle(facet, option)}
                onClear={() => clearGroup(facet)}
              />
            ),
        )}
        <p className="facets-rule">{texts.rule}</p>
      </div>
    </section>
  );
}
