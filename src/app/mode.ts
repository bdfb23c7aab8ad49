/**
 * The arrangement that the address asks for: `mode=embed` for a frame in another page. Set once at the start on the
 * document's root, where style sheets and the map look it up.
 */
export function applyMode(search: string): void {
  if (new URLSearchParams(search).get('mode') === 'embed') document.documentElement.dataset['mode'] = 'embed';
}

export const isEmbedded = (): boolean => document.documentElement.dataset['mode'] === 'embed';
