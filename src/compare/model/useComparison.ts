import { useReading } from '../../parts/context';
import { useBeltState } from '../../store/hooks';
import { type Column, columnsOf } from '../column';
import type { Ground } from './ground';
import { applicableTo } from './indicators';
import type { CompareIndicator } from './values';

/** What is compared, on what grounds, and by which indicators it can be. */
export interface Comparison {
  /** Whether the visitor chose the columns, or they come from the shortlist, or are the five zones. */
  readonly from: 'choice' | 'list' | 'zones';
  readonly columns: readonly Column[];
  readonly ground: Ground;
  /** Those that make sense for at least one of the columns. */
  readonly indicators: readonly CompareIndicator[];
}

export function useComparison(): Comparison {
  const reading = useReading();
  const scene = useBeltState((state) => state.scene);
  const sites = useBeltState(({ session }) => session.sites);
  const measures = useBeltState(({ session }) => session.measures);
  const ground: Ground = { reading, measures, sites };
  const { from, columns } = columnsOf(scene, ground);
  return {
    from,
    columns,
    ground,
    indicators: applicableTo(
      columns.map(({ id }) => id),
      ground,
    ),
  };
}
