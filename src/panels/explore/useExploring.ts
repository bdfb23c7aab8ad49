import { startTransition, useMemo, useRef, useState } from 'react';
import { exploreTexts } from '../../i18n/explore';
import type { Belt } from '../../model/belt';
import type { Subject } from '../../model/subject';
import { useReading } from '../../parts/context';
import {
  type FacetOption,
  type Facets,
  facetCounts,
  matchingIds,
  matchingSubjects,
} from '../../search/facets';
import { type FacetName, type Filter, noFilter, withOptionToggled } from '../../search/filter';
import { useActions, useBeltState } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { findIds } from './findIds';

export interface Exploring {
  readonly typed: string;
  readonly typing: (text: string) => void;
  /** The search for what was typed could not be made; the list stands as it was. */
  readonly failed: boolean;
  /** What words and filter leave; the best found first, else in the order of the facts. */
  readonly shown: readonly Subject[];
  readonly filter: Filter;
  readonly facets: Facets;
  readonly toggle: (facet: FacetName, option: FacetOption) => void;
  readonly clearGroup: (facet: FacetName) => void;
  readonly clearAll: () => void;
}

/** What filter and words leave. @param words ids of what was found, best first; null where nothing was typed */
function leftBy(belt: Belt, words: readonly string[] | null, filter: Filter): readonly Subject[] {
  if (words === null) return matchingSubjects(belt, filter);
  const ids = matchingIds(belt, filter);
  return words.flatMap((id) => (ids === null || ids.has(id) ? (belt.subject(id) ?? []) : []));
}

/** Words typed here and the Scene's filter together; every step says how many records it leaves. */
export function useExploring(): Exploring {
  const { belt, language } = useReading();
  const texts = exploreTexts[language];
  const announce = useAnnounce();
  const { facetToggled, facetCleared, filterCleared } = useActions();
  const filter = useBeltState(({ scene }) => scene.filter);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly string[] | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef('');

  const say = (words: readonly string[] | null, chosen: Filter) =>
    announce(texts.shown(leftBy(belt, words, chosen).length, belt.allSubjects().length));

  const shown = useMemo(() => leftBy(belt, found, filter), [belt, found, filter]);
  const facets = useMemo(
    () => facetCounts(belt, filter, found === null ? null : new Set(found)),
    [belt, found, filter],
  );

  return {
    typed,
    failed,
    typing: (text) => {
      setTyped(text);
      setFailed(false);
      asked.current = text;
      if (text.trim() === '') {
        setFound(null);
        say(null, filter);
        return;
      }
      findIds({ belt, query: text }).then(
        (ids) => {
          // An answer that a later keystroke has overtaken is not shown.
          if (ids === null || asked.current !== text) return;
          startTransition(() => setFound(ids));
          say(ids, filter);
        },
        () => {
          if (asked.current !== text) return;
          setFailed(true);
          announce(texts.findFailed);
        },
      );
    },
    shown,
    filter,
    facets,
    toggle: (facet, option) => {
      facetToggled(facet, option.id);
      let next = withOptionToggled(filter, facet, option.id);
      // What is chosen below an option is part of it, and would only be said twice.
      const below = option.chosen
        ? []
        : facets[facet].filter(({ chosen, above }) => chosen && above.includes(option.id));
      for (const { id } of below) {
        facetToggled(facet, id);
        next = withOptionToggled(next, facet, id);
      }
      say(found, next);
    },
    clearGroup: (facet) => {
      facetCleared(facet);
      say(found, { ...filter, [facet]: [] });
    },
    clearAll: () => {
      filterCleared();
      say(found, noFilter);
    },
  };
}
