import type { Page } from 'playwright-core';

/** Something to be touched: how large it is, and how high up its visible part begins, in CSS px. */
export interface Control {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/**
 * Everything on screen that can be touched, apart from the map or its sketch: measured whole, placed by the part of it that is not
 * scrolled or cut away. While a dialog stands, only what is in it.
 */
export const controlsOf = (page: Page): Promise<Control[]> =>
  page.evaluate(() => {
    const kinds = 'a, button, input, [role="button"], [role="option"], [tabindex="0"]';
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const cut = (element: Element): DOMRect => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let box = element.parentElement; box !== null; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue;
        const edge = box.getBoundingClientRect();
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
        top = Math.max(top, edge.top);
        bottom = Math.min(bottom, edge.bottom);
      }
      return new DOMRect(left, top, right - left, bottom - top);
    };
    return [...scope.querySelectorAll(kinds)].flatMap((element) => {
      const seen = element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      });
      const part = cut(element);
      const off =
        part.width < 2 || part.height < 2 || part.top > innerHeight - 2 || part.left > innerWidth - 2;
      if (
        !seen ||
        off ||
        element.matches('canvas, .schematic *, .panel-scroll') ||
        element.closest('[inert]') !== null
      )
        return [];
      const { width, height } = element.getBoundingClientRect();
      const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [
        {
          name: `${element.tagName} ${element.getAttribute('class') ?? ''} ${words}`,
          width,
          height,
          top: part.top,
        },
      ];
    });
  });

/** Controls smaller than a finger, with their sizes. */
export const tooSmall = async (page: Page, least: number): Promise<string[]> =>
  (await controlsOf(page))
    .filter(({ width, height }) => Math.min(width, height) < least - 0.5)
    .map(({ name, width, height }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`);

/** Controls that begin above this height of the screen, in CSS px from its top. */
export const aboveReach = async (page: Page, height: number): Promise<string[]> =>
  (await controlsOf(page))
    .filter(({ top }) => top < height - 1)
    .map(({ name, top }) => `${name}: ${Math.round(top)}`);

/** By how many CSS px the page, its card or the bar is wider than it shows. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[
        document.documentElement,
        ...document.querySelectorAll('.panel-scroll, .kiosk-bar, .keyboard, dialog'),
      ].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ),
  );
