/** Gives the focus to what stands round a button that goes when it is pressed, so that keyboards go on from there. */
export const focusAround = (button: Element): void =>
  button.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });

/** Gives the focus to the work, for what stands beside it or in its place and goes. */
export const focusWork = (): void => document.getElementById('desk')?.focus({ preventScroll: true });
