/** Weights of the page's own type. */
const weights = [400, 700] as const;

/**
 * Asks for the letters of a text in the page's own type: they come in slices, and only what is asked for.
 * @param text nothing for what every page needs
 */
export const bringType = (text?: string): Promise<unknown> =>
  Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px "Belt Sans"`, text)));

/** From now on the page is set in its own type. What of it is not here yet is asked for at once, and taken when it comes. */
export function setOwnType(): void {
  document.documentElement.dataset['type'] = 'own';
  if ('fonts' in document) bringType().catch(() => undefined);
}
