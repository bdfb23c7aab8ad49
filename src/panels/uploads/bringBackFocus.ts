import { chooseButton } from './DropZone';

/** Before something is taken off the page that has the focus: the focus goes to the way in, not to nowhere. */
export const bringBackFocus = (): void => document.getElementById(chooseButton)?.focus();
