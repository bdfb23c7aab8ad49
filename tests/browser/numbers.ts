import type { Page } from 'playwright-core';

/**
 * Numbers of the dossier that no footnote bears out. Looked at is every text with a digit that is shown, but for
 * dates, names, addresses, the list of notes and the furniture of the page; it must lie in a row, list item, paragraph
 * or heading with a raised number that leads to a note that is there.
 */
export const uncitedNumbers = (page: Page): Promise<{ looked: number; uncited: string[] }> =>
  page.evaluate(() => {
    const spared = [
      'time',
      '[data-furniture]',
      '.marks',
      '.dossier-notes',
      '.name',
      '.listed-name',
      '.entry-kind',
      '.cover-kind',
      '.cover-link',
      'svg',
    ].join();
    const uncited: string[] = [];
    let looked = 0;
    const walker = document.createTreeWalker(
      document.querySelector('.dossier') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const element = text.parentElement;
      if (element === null || !/\d/.test(text.textContent ?? '')) continue;
      if (element.closest(spared) !== null || !element.checkVisibility()) continue;
      looked += 1;
      const statement = element.closest('li, tr') ?? element.closest('p, h3, h4, figcaption');
      const marks = [...(statement?.querySelectorAll('.marks a') ?? [])];
      const borneOut = marks.some((mark) => {
        const target = mark.getAttribute('href')?.replace(/^#/, '') ?? '';
        return document.getElementById(target)?.closest('.dossier-notes') != null;
      });
      if (!borneOut) uncited.push(`${element.tagName} ${element.className}: ${text.textContent}`);
    }
    return { looked, uncited };
  });
