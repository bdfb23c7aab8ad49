import { type KeyboardEvent, useId, useRef, useState } from 'react';

/** A button that opens something in place: Esc closes it and gives the focus back to the button. */
export function useDisclosure() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return {
    open,
    close: () => setOpen(false),
    buttonProps: {
      ref: button,
      type: 'button' as const,
      'aria-expanded': open,
      'aria-controls': id,
      onClick: () => setOpen(!open),
      onKeyDown,
    },
    regionProps: { id, onKeyDown },
  };
}
