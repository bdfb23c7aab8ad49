import { useStore } from 'zustand';
import { useActions, useBeltState, useMessages } from '../store/hooks';
import { Icon } from '../ui/Icon';
import { liveView } from './liveView';

/** Zoom, oblique view, north (once the map is turned), whole belt, and a site of one's own: every gesture has a button. */
export function MapButtons() {
  const { map } = useMessages();
  const actions = useActions();
  const bearing = useStore(liveView, (view) => view.bearing);
  const tilted = useStore(liveView, (view) => view.pitch > 5);
  const choosing = useBeltState(({ session }) => session.choosingSite);
  const north = { icon: 'north', label: map.north, act: actions.northAsked } as const;
  const buttons = [
    { icon: 'plus', label: map.zoomIn, act: () => actions.zoomAsked(1) },
    { icon: 'minus', label: map.zoomOut, act: () => actions.zoomAsked(-1) },
    { icon: 'tilt', label: tilted ? map.flat : map.tilt, act: actions.tiltAsked },
    ...(Math.round(bearing) === 0 ? [] : [north]),
    { icon: 'home', label: map.home, act: actions.homeAsked },
    { icon: 'pin', label: map.chooseSite, act: () => actions.siteChoosing(!choosing) },
  ] as const;
  return (
    <fieldset className="map-buttons" aria-label={map.controls}>
      {buttons.map(({ icon, label, act }) => (
        <button
          key={icon}
          type="button"
          className="map-button"
          aria-label={label}
          aria-pressed={icon === 'pin' ? choosing : undefined}
          title={label}
          onClick={act}
        >
          <span
            style={icon === 'north' ? { transform: `rotate(${-bearing}deg)` } : undefined}
            className="map-button-sign"
          >
            <Icon name={icon} />
          </span>
        </button>
      ))}
    </fieldset>
  );
}
