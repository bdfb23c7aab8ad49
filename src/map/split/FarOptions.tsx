import { splitTexts } from '../../i18n/split';
import { layerGroups } from '../../layers/groups';
import { useActions, useLanguage, useMessages } from '../../store/hooks';
import { labelModes } from '../../store/scene';
import type { Split } from '../../store/split';
import { paletteNames } from '../../theme/palette';
import { Choice } from './Choice';

/** Degrees from straight down of the far side's oblique view. */
const oblique = 55;

/** The look of the far side: light, names, view and layers. */
export function FarOptions({ split }: { readonly split: Split }) {
  const texts = splitTexts[useLanguage()];
  const { panel, map, layers } = useMessages();
  const { splitChanged } = useActions();
  const { palette, labels, hidden, pitch } = split;
  return (
    <div className="far-options">
      <Choice
        name="far-palette"
        title={texts.palette}
        options={paletteNames.map((value) => ({ value, label: panel.header.palettes[value] }))}
        value={palette}
        onChoose={(value) => splitChanged({ palette: value })}
      />
      <Choice
        name="far-labels"
        title={texts.labels}
        options={labelModes.map((value) => ({ value, label: map.labelModes[value] }))}
        value={labels}
        onChoose={(value) => splitChanged({ labels: value })}
      />
      <Choice
        name="far-view"
        title={texts.view}
        options={(['flat', 'oblique'] as const).map((value) => ({ value, label: texts.views[value] }))}
        value={pitch > 5 ? 'oblique' : 'flat'}
        onChoose={(value) => splitChanged({ pitch: value === 'flat' ? 0 : oblique })}
      />
      <fieldset className="far-choice">
        <legend>{texts.layers}</legend>
        {layerGroups.map((group) => (
          <label key={group} className="layers-switch">
            <input
              type="checkbox"
              checked={!hidden.includes(group)}
              onChange={() =>
                splitChanged({
                  hidden: hidden.includes(group) ? hidden.filter((one) => one !== group) : [...hidden, group],
                })
              }
            />
            <span>{layers[group]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
