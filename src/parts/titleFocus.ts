import type { Session } from '../store/session';

let awaited: string | null | undefined;

/** The page of this id is on its way, and its place has been offered the focus. */
export const awaitTitle = (selected: string | null): void => {
  awaited = selected;
};

/** Was this page on its way before? It is asked once, by its title when it stands. */
export function wasAwaited(selected: string | null): boolean {
  const was = awaited === selected;
  awaited = undefined;
  return was;
}

/** A step takes the focus along, but not from the map, and not where a page is merely opened. */
export const takesFocus = (arrival: Session['arrival']): boolean =>
  arrival !== 'opened' && document.activeElement?.closest('#map') == null;
