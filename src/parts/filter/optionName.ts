import { exploreTexts } from '../../i18n/explore';
import { noZone } from '../../search/facetAttributes';
import type { FacetName } from '../../search/filter';
import type { Reading } from '../../wording/reading';

const wordOf = (words: Readonly<Record<string, string>>, id: string): string => words[id] ?? id;

/** An option of a facet in words; an option that nobody knows is given as it stands. */
export function optionName(facet: FacetName, id: string, { belt, language, messages }: Reading): string {
  const texts = exploreTexts[language];
  switch (facet) {
    case 'kind':
      return wordOf({ ...messages.words.planKinds, ...texts.kinds }, id);
    case 'status':
      return wordOf(messages.words.status, id);
    case 'site':
      return wordOf(texts.sites, id);
    case 'zone':
      return id === noZone ? texts.noZone : belt.areaName(id)[language];
    default:
      return belt.areaName(id)[language];
  }
}
