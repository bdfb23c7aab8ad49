import { kioskState } from './state';

/** So many taps within so many milliseconds, in a corner of so many CSS px or on the name, ask for the page for staff. */
const taps = 5;
const span = 4000;
const corner = 96;

const isMeant = ({ target, clientX, clientY }: PointerEvent): boolean =>
  (clientX < corner && clientY < corner) ||
  (target instanceof Element && target.closest('.wordmark') !== null);

/** The way in for who looks after the screen. Returns the end of it. */
export function watchCorner(page: Document): () => void {
  let times: readonly number[] = [];
  const tapped = (event: PointerEvent) => {
    if (!isMeant(event)) {
      times = [];
      return;
    }
    times = [...times, event.timeStamp].filter((time) => time > event.timeStamp - span);
    if (times.length < taps) return;
    times = [];
    // Before a hall has decided anything, the page says how to set its PIN.
    const { staff, exhibition } = kioskState.getState().settings;
    if (staff !== null || exhibition === null) kioskState.setState({ staff: 'pin' });
  };
  page.addEventListener('pointerdown', tapped, true);
  return () => page.removeEventListener('pointerdown', tapped, true);
}
