import { useStore } from 'zustand';
import { isDrawing } from '../store/drawing';
import { useActions, useBeltState, useMessages } from '../store/hooks';
import { Icon } from '../ui/Icon';
import { liveView } from './liveView';

/** Zoom, oblique view, north (once the map is turned), whole belt, a site of one's own, measuring and dividing: every gesture has a button. */
export function MapButtons() {
  const { map } = useMessages();
  const actions = useActions();
  const bearing = useStore(liveView, (view) => view.bearing);
  const tilted = useStore(liveView, (view) => view.pitch > 5);
  const choosing = useBeltState(({ session }) => session.choosingSite);
  const drawing = useBeltState(({ session }) => isDrawing(session));
  const divided = useBeltState(({ scene }) => scene.split !== null);
  /** A sheet over the map makes room for both sides. */
  const divide = () => {
    actions.splitToggled();
    if (!divided) actions.sheetMoved('peek');
  };
  const north = { icon: 'north', label: map.north, act: actions.northAsked } as const;
  const buttons = [
    { icon: 'plus', label: map.zoomIn, act: () => actions.zoomAsked(1) },
    { icon: 'minus', label: map.zoomOut, act: () => actions.zoomAsked(-1) },
    { icon: 'tilt', label: tilted ? map.flat : map.tilt, act: actions.tiltAsked },
    ...(Math.round(bearing) === 0 ? [] : [north]),
    { icon: 'home', label: map.home, act: actions.homeAsked },
    { icon: 'pin', label: map.chooseSite, pressed: choosing, act: () => actions.siteChoosing(!choosing) },
    {
      icon: 'ruler',
      label: map.measure,
      pressed: drawing,
      act: () => actions.drawToolChosen(drawing ? null : 'line'),
    },
    { icon: 'divide', label: map.divide, pressed: divided, act: divide },
  ] as const;
  return (
    <fieldset className="map-buttons" aria-label={map.controls}>
      {buttons.map(({ icon, label, act, ...state }) => (
        <button
          key={icon}
          type="button"
          className="map-button"
          aria-label={label}
          aria-pressed={'pressed' in state ? state.pressed : undefined}
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
