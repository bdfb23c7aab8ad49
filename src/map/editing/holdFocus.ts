/** Takes the focus to what appears, and leaves it to the card when that goes: the button that led there is gone. */
export function holdFocus(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined;
  const card = element.closest<HTMLElement>('.editing');
  element.focus();
  return () => card?.focus({ preventScroll: true });
}
