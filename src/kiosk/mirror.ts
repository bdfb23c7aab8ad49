import { type KioskState, kioskState } from './state';

/**
 * The root tells the style sheets how the screen is arranged: low reach, larger text, and the sizes that the hall has
 * set. Returns the end of it.
 */
export function mirrorScreen(root: HTMLElement): () => void {
  const mirror = ({ lowReach, largeText, settings: { screen } }: KioskState) => {
    root.toggleAttribute('data-low', lowReach);
    root.toggleAttribute('data-large', largeText);
    root.style.setProperty('--kiosk-target', `${screen.target}px`);
    if (screen.text === null) root.style.removeProperty('--kiosk-text');
    else root.style.setProperty('--kiosk-text', `${screen.text}px`);
  };
  mirror(kioskState.getState());
  return kioskState.subscribe(mirror);
}
