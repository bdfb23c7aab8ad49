import { compareTexts } from '../../i18n/compare';
import { gapTexts } from '../../i18n/gaps';
import { formatDate } from '../../model/format';
import { useReading } from '../../parts/context';
import { areaHue, hueStyle } from '../../wording/hue';
import type { CompareIndicator } from '../model/values';
import { isKnown } from '../model/values';
import { valueWords } from '../values/words';
import type { Cell } from './matrix';
import { StateSign } from './StateSign';

interface Props {
  readonly indicator: CompareIndicator;
  readonly cell: Cell;
  readonly isOpen: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** One cell: its state, what it says, and the button that opens source, method or what is missing. */
export function GapCell({ indicator, cell: { area, state, value }, isOpen, controls, onToggle }: Props) {
  const { belt, language } = useReading();
  const texts = gapTexts[language];
  const style = hueStyle(areaHue(area, belt));
  if (state === 'none' || state === 'working')
    return (
      <td style={style} data-state={state}>
        <StateSign state={state} />
        <span className="visually-hidden">{texts.states[state]}</span>
      </td>
    );
  const words = isKnown(value) ? valueWords(value, language) : compareTexts[language].missing[value.why];
  // As in the cell, so that who speaks what the cell shows is understood; the whole date is in what it opens.
  const date = isKnown(value) && value.asOf !== null ? formatDate(value.asOf.slice(0, 4), language) : '';
  const said = [date, words].filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
  return (
    <td style={style} data-state={state}>
      <button
        type="button"
        className="gap-cell"
        aria-expanded={isOpen}
        aria-controls={controls}
        aria-label={texts.cell(
          belt.areaName(area)[language],
          indicator.name[language],
          texts.states[state],
          said,
        )}
        onClick={onToggle}
      >
        <StateSign state={state} />
        {isKnown(value) && (
          <>
            <span className="gap-date">{date}</span> <span className="gap-words">{words}</span>
          </>
        )}
      </button>
    </td>
  );
}
