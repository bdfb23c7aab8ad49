import { useBeltState } from '../store/hooks';
import { OverviewSkeleton } from './states/OverviewSkeleton';

export function Panel() {
  const status = useBeltState(({ session }) => session.facts.status);
  return status === 'loading' ? <OverviewSkeleton /> : <p>{status}</p>;
}
