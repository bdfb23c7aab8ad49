/** For a heading that takes the place of what had the focus: it takes the focus over where that went to nowhere. */
export function focusIfLost(heading: HTMLElement | null): void {
  if (heading !== null && document.activeElement === document.body) heading.focus({ preventScroll: false });
}
