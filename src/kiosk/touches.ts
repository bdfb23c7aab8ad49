import { type Contact, judgeContacts } from './contacts';

export interface TouchListener {
  /** Something that may be a visitor came to the screen; said within the event, before anything else hears of it. */
  readonly came: (target: EventTarget | null) => void;
  /** A visitor did something, on this element. */
  readonly acted: (target: EventTarget | null) => void;
}

/**
 * Hears what visitors do, without ever keeping anything from whom it is meant for. Returns the end of it.
 * @param now milliseconds of a clock that only goes forward
 */
export function watchTouches(
  { came, acted }: TouchListener,
  now: () => number = () => performance.now(),
): () => void {
  const judge = judgeContacts();
  const contactOf = ({ pointerId, clientX, clientY }: PointerEvent): Contact => ({
    id: pointerId,
    x: clientX,
    y: clientY,
    at: now(),
  });
  const judged = (verdict: (contact: Contact) => boolean) => (event: PointerEvent) => {
    if (verdict(contactOf(event))) acted(event.target);
  };
  const ends: (() => void)[] = [];
  const listen = <K extends keyof WindowEventMap>(kind: K, heard: (event: WindowEventMap[K]) => void) => {
    window.addEventListener(kind, heard, { capture: true, passive: true });
    ends.push(() => window.removeEventListener(kind, heard, { capture: true }));
  };
  listen('pointerdown', (event) => {
    if (judge.down(contactOf(event))) came(event.target);
  });
  listen('pointermove', judged(judge.moved));
  listen('pointerup', judged(judge.lifted));
  listen('pointercancel', judged(judge.cancelled));
  // A key that is held, or on which something lies, says so again and again.
  listen('keydown', ({ repeat, target }) => {
    if (repeat) return;
    came(target);
    acted(target);
  });
  listen('wheel', ({ target }) => {
    came(target);
    acted(target);
  });
  return () => {
    for (const end of ends) end();
  };
}
