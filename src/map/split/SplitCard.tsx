import { splitTexts } from '../../i18n/split';
import { useActions, useLanguage } from '../../store/hooks';
import { type Split, splitModes } from '../../store/split';
import { Icon } from '../../ui/Icon';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { liveView } from '../liveView';
import { FarOptions } from './FarOptions';
import type { FarState } from './mountFar';

interface Props {
  readonly split: Split;
  readonly farState: FarState;
}

/** What can be done with a divided map: how it is divided, the look of the far side, change of sides, the end. */
export function SplitCard({ split, farState }: Props) {
  const texts = splitTexts[useLanguage()];
  const { splitChanged, splitToggled, sidesSwapped } = useActions();
  return (
    <section className="split-card" aria-label={texts.title}>
      <div className="split-acts">
        <ToggleGroup
          label={texts.mode}
          options={splitModes.map((value) => ({ value, label: texts.modes[value] }))}
          value={split.mode}
          onChoose={(mode) => splitChanged({ mode })}
        />
        <button type="button" className="text-button" onClick={() => sidesSwapped(liveView.getState().pitch)}>
          {texts.swap}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.close}
          title={texts.close}
          onClick={splitToggled}
        >
          <Icon name="close" />
        </button>
      </div>
      <p role="status" className="split-said">
        {texts.state[farState]}
      </p>
      <details className="split-options">
        <summary>{texts.options}</summary>
        <FarOptions split={split} />
      </details>
    </section>
  );
}
