import { useBeltState, useMessages } from '../store/hooks';
import { Schematic } from './Schematic';
import './veil.css';

/** What is seen while the living map is not there: the drawn sketch, and a sentence that says why. */
export function StateVeil() {
  const state = useBeltState(({ session }) => session.mapState);
  const { map } = useMessages();
  if (state === 'ready') return null;
  const words = { loading: map.loading, lost: map.lost, 'no-webgl': map.noWebgl, failed: map.failed }[state];
  return (
    <div className="map-veil" data-state={state}>
      <Schematic choosable={state !== 'loading'} />
      <p role="status">{words}</p>
    </div>
  );
}
