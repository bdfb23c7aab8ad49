import { useStore } from 'zustand';
import { editingTexts } from '../../i18n/editing';
import { useLanguage } from '../../store/hooks';
import { Icon } from '../../ui/Icon';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { editing, strides } from './editing';
import { verbs } from './verbs';

/** Moves the place or the chosen corner by steps, for keyboards and for fingers that cover what they touch. */
export function NudgePad() {
  const { nudge } = editingTexts[useLanguage()];
  const stride = useStore(editing, (state) => state.stride);
  const ways = [
    { label: nudge.north, way: 'north', east: 0, north: 1 },
    { label: nudge.west, way: 'west', east: -1, north: 0 },
    { label: nudge.east, way: 'east', east: 1, north: 0 },
    { label: nudge.south, way: 'south', east: 0, north: -1 },
  ];
  return (
    <fieldset className="editing-nudge">
      <legend>{nudge.title}</legend>
      <div className="editing-ways">
        {ways.map(({ label, way, east, north }) => (
          <button
            key={label}
            type="button"
            className="button"
            aria-label={label}
            title={label}
            onClick={() => verbs.nudged(east, north)}
          >
            <Icon name="back" className={`editing-${way}`} />
          </button>
        ))}
      </div>
      <ToggleGroup
        label={nudge.stride}
        options={strides.map((metres) => ({ value: String(metres), label: nudge.metres(metres) }))}
        value={String(stride)}
        onChoose={(value) => editing.setState({ stride: value === '1' ? 1 : 10 })}
      />
    </fieldset>
  );
}
