/** How the page is used: by a visitor, in another page's frame, or on an exhibition hall's unattended screen. */
export const modes = ['embed', 'kiosk'] as const;

const present = (): string | undefined => document.documentElement.dataset['mode'];

export const isEmbedded = (): boolean => present() === 'embed';
export const isKiosk = (): boolean => present() === 'kiosk';
