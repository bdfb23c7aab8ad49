import { placeKinds } from '../model/place';
import { useActions, useBeltState, useMessages, useScene } from '../store/hooks';
import { labelModes } from '../store/scene';
import { Icon } from '../ui/Icon';
import BaseMapChoice from './backdrop/BaseMapChoice';
import { Choice } from './Choice';
import { AboutMap } from './Credits';
import { LayerSwitches } from './LayerSwitches';
import { Legend } from './Legend';

/** Switches, scripts of names, legend and credits. */
export default function LayersBody() {
  return (
    <>
      <BaseMapChoice />
      <Switches />
      <NamesChoice />
      <Legend />
      <KindSigns />
      <AboutMap />
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
