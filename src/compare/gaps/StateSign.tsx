import { gapTexts } from '../../i18n/gaps';
import { useLanguage } from '../../store/hooks';
import type { CellState } from './matrix';

/** A letter in a box: told apart by letter and by the box, not by colour alone. */
export const StateSign = ({ state }: { readonly state: CellState }) => (
  <span className="gap-sign" data-state={state} aria-hidden="true">
    {gapTexts[useLanguage()].letters[state]}
  </span>
);
