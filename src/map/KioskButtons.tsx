import { use } from 'react';
import { useStore } from 'zustand';
import { kioskTexts } from '../i18n/kiosk';
import { BeltContext, useActions, useLanguage, useMessages } from '../store/hooks';
import { createKioskActions } from '../store/kioskActions';
import { Icon } from '../ui/Icon';
import { Sign } from '../ui/Sign';
import { liveView } from './liveView';

/** Degrees of one press. */
const turn = 30;

/** Every gesture as a button, for one finger: four ways, round, nearer, oblique, north, and the whole belt in the middle. */
export default function KioskButtons() {
  const context = use(BeltContext);
  if (context === null) throw new Error('BeltContext is missing above the map');
  const { panAsked, turnAsked } = createKioskActions(context.store);
  const actions = useActions();
  const { map } = useMessages();
  const { mapButtons: texts } = kioskTexts[useLanguage()];
  const bearing = useStore(liveView, (view) => view.bearing);
  const tilted = useStore(liveView, (view) => view.pitch > 5);
  const north = { transform: `rotate(${-bearing}deg)` };
  const buttons = [
    { at: 'turn-left', label: texts.turnLeft, sign: <Sign name="turnLeft" />, act: () => turnAsked(turn) },
    { at: 'up', label: texts.up, sign: <Sign name="up" />, act: () => panAsked(0, -1) },
    {
      at: 'turn-right',
      label: texts.turnRight,
      sign: <Sign name="turnRight" />,
      act: () => turnAsked(-turn),
    },
    { at: 'nearer', label: map.zoomIn, sign: <Icon name="plus" />, act: () => actions.zoomAsked(1) },
    { at: 'left', label: texts.left, sign: <Sign name="left" />, act: () => panAsked(-1, 0) },
    { at: 'home', label: map.home, sign: <Icon name="home" />, act: actions.homeAsked },
    { at: 'right', label: texts.right, sign: <Sign name="right" />, act: () => panAsked(1, 0) },
    { at: 'farther', label: map.zoomOut, sign: <Icon name="minus" />, act: () => actions.zoomAsked(-1) },
    { at: 'tilt', label: tilted ? map.flat : map.tilt, sign: <Icon name="tilt" />, act: actions.tiltAsked },
    { at: 'down', label: texts.down, sign: <Sign name="down" />, act: () => panAsked(0, 1) },
    { at: 'north', label: map.north, sign: <Icon name="north" />, act: actions.northAsked, style: north },
  ];
  return (
    <fieldset className="map-buttons" aria-label={texts.label}>
      {buttons.map(({ at, label, sign, act, style }) => (
        <button key={at} type="button" className="map-button" data-at={at} aria-label={label} onClick={act}>
          <span className="map-button-sign" style={style}>
            {sign}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
