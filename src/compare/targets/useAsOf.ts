import { useReading } from '../../parts/context';
import { useBeltState } from '../../store/hooks';
import { type Day, effectiveDay } from './known';

/** The day up to which things are shown as known; null for all that is known. */
export function useAsOf(): Day | null {
  const { today } = useReading();
  return effectiveDay(
    useBeltState(({ scene }) => scene.comparing.asOf),
    today,
  );
}
