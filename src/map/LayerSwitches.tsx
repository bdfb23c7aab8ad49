import { type LayerGroup, layerGroups } from '../layers/groups';
import { useMessages } from '../store/hooks';

interface Props {
  readonly className: string;
  readonly title: string;
  readonly hidden: readonly LayerGroup[];
  /** Groups that the ground of another host draws already. */
  readonly covered?: readonly LayerGroup[] | undefined;
  readonly onToggle: (group: LayerGroup) => void;
}

/** A switch for each group of layers. */
export function LayerSwitches({ className, title, hidden, covered = [], onToggle }: Props) {
  const { layers } = useMessages();
  return (
    <fieldset className={className}>
      <legend>{title}</legend>
      {layerGroups.map((group) => (
        <label key={group} className="layers-switch">
          <input
            type="checkbox"
            checked={!hidden.includes(group)}
            disabled={covered.includes(group)}
            onChange={() => onToggle(group)}
          />
          <span>{layers[group]}</span>
        </label>
      ))}
    </fieldset>
  );
}
