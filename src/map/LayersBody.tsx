import { useStore } from 'zustand';
import { placeKinds } from '../model/place';
import { useActions, useBeltState, useMessages, useScene } from '../store/hooks';
import { labelModes } from '../store/scene';
import { Icon } from '../ui/Icon';
import { isKiosk } from '../ui/mode';
import BaseMapChoice from './backdrop/BaseMapChoice';
import { Choice } from './Choice';
import { AboutMap } from './Credits';
import { LayerSwitches } from './LayerSwitches';
import { Legend } from './Legend';
import { liveMap } from './liveMap';

/** Switches, scripts of names, legend, credits and the map's keys. */
export default function LayersBody() {
  return (
    <>
      <BaseMapChoice />
      <Switches />
      <NamesChoice />
      <Legend />
      <KindSigns />
      <AboutMap />
      <KeysButton />
    </>
  );
}

function Switches() {
  const { map } = useMessages();
  const { hidden } = useScene();
  const ground = useBeltState(({ session }) => session.ground);
  const { layerToggled } = useActions();
  return (
    <LayerSwitches
      className="layers-group"
      title={map.look}
      hidden={hidden}
      covered={ground?.covers}
      onToggle={layerToggled}
    />
  );
}

function NamesChoice() {
  const { map } = useMessages();
  const { labels } = useScene();
  const { labelsChosen } = useActions();
  return (
    <Choice
      className="layers-group layers-row"
      name="label-mode"
      title={map.labels}
      options={labelModes.map((value) => ({ value, label: map.labelModes[value] }))}
      value={labels}
      onChoose={labelsChosen}
    />
  );
}

/** On the map itself the way to this help is seen only by who uses it by keyboard. */
function KeysButton() {
  const { map } = useMessages();
  const live = useStore(liveMap, (known) => known.live);
  if (live === null || isKiosk()) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => liveMap.setState({ focused: true, helping: true })}
    >
      {map.keysHelp}
    </button>
  );
}

function KindSigns() {
  const { map, placeKinds: names } = useMessages();
  return (
    <section className="layers-group">
      <h3>{map.kinds}</h3>
      <ul className="legend-list">
        {placeKinds.map((kind) => (
          <li key={kind}>
            <span className="legend-kind">
              <Icon name={kind} />
            </span>
            {names[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
