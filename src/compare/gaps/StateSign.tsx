import { gapTexts } from '../../i18n/gaps';
import { useLanguage } from '../../store/hooks';
import type { CellState } from './matrix';

/** A letter in a box: told apart by letter and by the box, not by colour alone. A drawing, hence no text of the page. */
export const StateSign = ({ state }: { readonly state: CellState }) => (
  <span
    className="gap-sign"
    data-state={state}
    data-letter={gapTexts[useLanguage()].letters[state]}
    aria-hidden="true"
  />
);
