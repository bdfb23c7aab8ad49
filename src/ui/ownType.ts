/** Weights of the page's own type that every page uses. */
const weights = [400, 700] as const;

/** From now on the page is set in its own type. What of it is not here yet is asked for at once, and taken when it comes. */
export function setOwnType(): void {
  document.documentElement.dataset['type'] = 'own';
  for (const weight of weights) document.fonts?.load(`${weight} 1em "Belt Sans"`).catch(() => undefined);
}
