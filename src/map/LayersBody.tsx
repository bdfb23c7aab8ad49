import { layerGroups } from '../layers/groups';
import { placeKinds } from '../model/place';
import { useActions, useBeltState, useMessages, useScene } from '../store/hooks';
import { labelModes } from '../store/scene';
import { Icon } from '../ui/Icon';
import BaseMapChoice from './backdrop/BaseMapChoice';
import { AboutMap } from './Credits';
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
  const { map, layers } = useMessages();
  const { hidden } = useScene();
  const ground = useBeltState(({ session }) => session.ground);
  const { layerToggled } = useActions();
  return (
    <fieldset className="layers-group">
      <legend>{map.look}</legend>
      {layerGroups.map((group) => (
        <label key={group} className="layers-switch">
          <input
            type="checkbox"
            checked={!hidden.includes(group)}
            disabled={ground?.covers.includes(group)}
            onChange={() => layerToggled(group)}
          />
          <span>{layers[group]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function NamesChoice() {
  const { map } = useMessages();
  const { labels } = useScene();
  const { labelsChosen } = useActions();
  return (
    <fieldset className="layers-group layers-row">
      <legend>{map.labels}</legend>
      {labelModes.map((mode) => (
        <label key={mode} className="layers-switch">
          <input
            type="radio"
            name="label-mode"
            checked={labels === mode}
            onChange={() => labelsChosen(mode)}
          />
          <span>{map.labelModes[mode]}</span>
        </label>
      ))}
    </fieldset>
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
