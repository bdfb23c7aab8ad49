import './firstTouch.css';

/** Milliseconds after which a touch is no tap any more. */
const longest = 1000;

/** The invitation's own buttons and those of the question say themselves what they mean; no other button does. */
export const isOwnButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.attract button, .asking button') !== null;

export interface FirstTouch {
  /** The touch that ends the tour has come. @param now milliseconds of the kiosk's clock */
  readonly came: (now: number) => void;
  readonly ticked: (now: number) => void;
  readonly end: () => void;
}

/**
 * The touch that ends the tour reaches what was seen under the finger: panel and buttons come in at once, but are not
 * there yet for this touch.
 */
export function guardFirstTouch(root: HTMLElement): FirstTouch {
  let until = 0;
  const over = () => {
    until = 0;
    root.removeAttribute('data-arriving');
  };
  window.addEventListener('click', over, { capture: true });
  return {
    came(now) {
      until = now + longest;
      root.setAttribute('data-arriving', '');
    },
    ticked(now) {
      if (until > 0 && now > until) over();
    },
    end() {
      over();
      window.removeEventListener('click', over, { capture: true });
    },
  };
}
