import { modes } from '../ui/mode';

/** A hall's screen shows a page of its own machine; elsewhere locking zoom and history would only shut people out. */
const ownMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a hall had this page built with all that a map on show must have decided. */
const builtForShow = (): boolean =>
  document.querySelector('meta[name=belt-audience][content=exhibition]') !== null;

/**
 * The arrangement that the address asks for: `mode=embed` for a frame in another page, `mode=kiosk` for a hall's
 * screen. Set once at the start on the document's root, where style sheets and rooms look it up (`ui/mode.ts`).
 * @param hostname of the page; only a page from this very machine becomes a kiosk, or one that was built for an exhibition
 */
export function applyMode(search: string, hostname: string = location.hostname): void {
  const wished = new URLSearchParams(search).get('mode');
  const mode = modes.find((known) => known === wished);
  if (mode === undefined || (mode === 'kiosk' && !ownMachine.test(hostname) && !builtForShow())) return;
  document.documentElement.dataset['mode'] = mode;
}
