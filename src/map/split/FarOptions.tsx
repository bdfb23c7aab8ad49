import { splitTexts } from '../../i18n/split';
import { withToggled } from '../../layers/groups';
import { useActions, useLanguage, useMessages } from '../../store/hooks';
import { labelModes } from '../../store/scene';
import type { Split } from '../../store/split';
import { paletteNames } from '../../theme/palette';
import { Choice } from '../Choice';
import { LayerSwitches } from '../LayerSwitches';

/** Degrees from straight down of the far side's oblique view. */
const oblique = 55;

/** The look of the far side: light, names, view and layers. */
export function FarOptions({ split }: { readonly split: Split }) {
  const texts = splitTexts[useLanguage()];
  const { panel, map } = useMessages();
  const { splitChanged } = useActions();
  const { palette, labels, hidden, pitch } = split;
  return (
    <div className="far-options">
      <Choice
        className="far-choice"
        name="far-palette"
        title={texts.palette}
        options={paletteNames.map((value) => ({ value, label: panel.header.palettes[value] }))}
        value={palette}
        onChoose={(value) => splitChanged({ palette: value })}
      />
      <Choice
        className="far-choice"
        name="far-labels"
        title={texts.labels}
        options={labelModes.map((value) => ({ value, label: map.labelModes[value] }))}
        value={labels}
        onChoose={(value) => splitChanged({ labels: value })}
      />
      <Choice
        className="far-choice"
        name="far-view"
        title={texts.view}
        options={(['flat', 'oblique'] as const).map((value) => ({ value, label: texts.views[value] }))}
        value={pitch > 5 ? 'oblique' : 'flat'}
        onChoose={(value) => splitChanged({ pitch: value === 'flat' ? 0 : oblique })}
      />
      <LayerSwitches
        className="far-choice"
        title={texts.layers}
        hidden={hidden}
        onToggle={(group) => splitChanged({ hidden: withToggled(hidden, group) })}
      />
    </div>
  );
}
