import type { Page } from './Page';

let page: typeof Page | null = null;

/**
 * The pages come beside the shell, so that header and outline stand sooner. Whoever brings the facts waits for them:
 * once the facts are there, so are the pages.
 */
export const pagesReady: Promise<void> = import('./Page').then((room) => {
  page = room.Page;
});

export const pageRoom = (): typeof Page | null => page;
