import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';

/** Of a button and what it opens. */
export interface Disclosure {
  readonly open: boolean;
  readonly close: () => void;
  readonly buttonProps: {
    readonly ref: Ref<HTMLButtonElement>;
    readonly type: 'button';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly onClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  readonly regionProps: { readonly id: string; readonly onKeyDown: (event: KeyboardEvent) => void };
}

/**
 * Buttons of which at most one has opened something: Esc closes it and gives the focus back to its button. The keys
 * tell the buttons apart and hold no spaces.
 */
export function useDisclosures(): (key: string) => Disclosure {
  const [opened, setOpened] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || opened === null) return;
    event.stopPropagation();
    setOpened(null);
    button.current?.focus();
  };
  return (key) => {
    const open = key === opened;
    const region = `${id}${key}`;
    return {
      open,
      close: () => setOpened(null),
      buttonProps: {
        ref: open ? button : null,
        type: 'button',
        'aria-expanded': open,
        'aria-controls': region,
        onClick: () => setOpened(open ? null : key),
        onKeyDown,
      },
      regionProps: { id: region, onKeyDown },
    };
  };
}

/** A button that opens something in place: Esc closes it and gives the focus back to the button. */
export const useDisclosure = (): Disclosure => useDisclosures()('');
