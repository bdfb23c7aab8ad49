import { kioskState } from '../state';
import { kioskControls } from '../visitor';

/** Milliseconds after which the clock of the visit is told that somebody is here. */
const sign = 5000;

/** The page for staff goes, and the screen starts again from nothing. */
export function closeStaff(): void {
  kioskState.setState({ staff: 'closed' });
  kioskControls.getState().startAgain();
}

/**
 * Closes the page when nobody has touched it for so long; until then it is no visitor who rests, and nobody is asked
 * whether they are still there. Returns what ends the watch.
 * @param milliseconds without a touch or a key
 */
export function closeAfterRest(milliseconds: number): () => void {
  let timer = setTimeout(closeStaff, milliseconds);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(closeStaff, milliseconds);
  };
  const present = setInterval(() => kioskControls.getState().goOn(), sign);
  window.addEventListener('pointerdown', again, { capture: true, passive: true });
  window.addEventListener('keydown', again, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    clearInterval(present);
    window.removeEventListener('pointerdown', again, { capture: true });
    window.removeEventListener('keydown', again, { capture: true });
  };
}
