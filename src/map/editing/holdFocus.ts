/** Takes the focus to what appears, and leaves it to the card when that goes: the button that led there is gone. */
export function holdFocus(element: HTMLElement): () => void {
  const card = element.closest<HTMLElement>('.editing');
  element.focus();
  return () => card?.focus({ preventScroll: true });
}
