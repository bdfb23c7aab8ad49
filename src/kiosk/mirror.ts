import { type KioskState, kioskState } from './state';

/**
 * The root tells the style sheets what the screen is doing: phase, low reach, larger text, and the sizes that the hall
 * has set. Returns the end of it.
 */
export function mirrorScreen(root: HTMLElement): () => void {
  const mirror = ({ phase, lowReach, largeText, settings: { screen } }: KioskState) => {
    root.dataset['phase'] = phase;
    root.toggleAttribute('data-low', lowReach);
    root.toggleAttribute('data-large', largeText);
    root.style.setProperty('--kiosk-target', `${screen?.target ?? 56}px`);
    if (screen?.text == null) root.style.removeProperty('--kiosk-text');
    else root.style.setProperty('--kiosk-text', `${screen.text}px`);
  };
  mirror(kioskState.getState());
  return kioskState.subscribe(mirror);
}
