import { matchingIds } from '../../search/facets';
import { useBeltState } from '../../store/hooks';
import { useReading } from '../context';

/** Ids of the records that the Scene's filter leaves; null for all. The same filter gives the same set. */
export function useShown(): ReadonlySet<string> | null {
  const { belt } = useReading();
  const filter = useBeltState(({ scene }) => scene.filter);
  return matchingIds(belt, filter);
}

/** Those of the records that the filter leaves. */
export const shownOf = <T extends { readonly id: string }>(
  records: readonly T[],
  shown: ReadonlySet<string> | null,
): readonly T[] => (shown === null ? records : records.filter(({ id }) => shown.has(id)));
