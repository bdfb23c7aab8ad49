import { createStore } from 'zustand/vanilla';

/** The text field that has the focus; the screen's own keyboard stands while there is one. */
export const typing = createStore<{ readonly field: HTMLInputElement | null }>(() => ({ field: null }));

const textual = new Set(['text', 'search']);
const asField = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && textual.has(target.type) && !target.readOnly ? target : null;

/** Follows the focus from field to field, and keeps the machine's own keyboard away. Returns the end of it. */
export function followField(page: Document): () => void {
  const quiet = ({ target }: Event) => asField(target)?.setAttribute('inputmode', 'none');
  const came = (event: FocusEvent) => {
    quiet(event);
    typing.setState({ field: asField(event.target) });
  };
  const went = ({ relatedTarget }: FocusEvent) => typing.setState({ field: asField(relatedTarget) });
  page.addEventListener('pointerdown', quiet, true);
  page.addEventListener('focusin', came);
  page.addEventListener('focusout', went);
  return () => {
    page.removeEventListener('pointerdown', quiet, true);
    page.removeEventListener('focusin', came);
    page.removeEventListener('focusout', went);
    typing.setState({ field: null });
  };
}

/** Puts a text where the cursor is, as a keyboard would; the field's own limit holds. */
export function type(field: HTMLInputElement, text: string): void {
  const { selectionStart, selectionEnd, value, maxLength } = field;
  const from = selectionStart ?? value.length;
  const to = selectionEnd ?? value.length;
  if (maxLength >= 0 && value.length - (to - from) + text.length > maxLength) return;
  put(field, text, from, to);
}

/** Takes away what is marked, or the character before the cursor. */
export function remove(field: HTMLInputElement): void {
  const { selectionStart, selectionEnd, value } = field;
  const to = selectionEnd ?? value.length;
  const start = selectionStart ?? value.length;
  if (to > 0) put(field, '', start === to ? to - 1 : start, to);
}

export const clear = (field: HTMLInputElement): void => put(field, '', 0, field.value.length);

function put(field: HTMLInputElement, text: string, from: number, to: number): void {
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
