import { isLocked, isTyping } from './lockedKeys';
import { leavesPage, linkOf, placeNamed } from './lockedLinks';

const nothing = (): void => undefined;
const stop = (event: Event): void => event.preventDefault();
/** Nobody else is to take it up either. */
const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** The map makes of two fingers and of the wheel what it does; they never reach the browser. */
const onMap = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.map-canvas') !== null;

const onKey = (event: KeyboardEvent): void => {
  const typing = isTyping(event.target);
  if (!event.isComposing && isLocked(event, typing, event.getModifierState('AltGraph'))) stop(event);
};

/** Middle and side buttons open tabs, scroll by themselves and go through the history. */
const onOddButton = (event: MouseEvent): void => {
  if (event.button === 1 || event.button > 2) stop(event);
};

/** A click on what asks the system for a file or leads away goes nowhere. */
const onClick = (event: MouseEvent): void => {
  const link = linkOf(event.target);
  const asksForFile = event.target instanceof HTMLInputElement && event.target.type === 'file';
  const leads = link !== null && (event.ctrlKey || event.metaKey || event.shiftKey || leavesPage(link));
  if (asksForFile || leads) swallow(event);
};

/** What the app itself made nothing of would load the page anew, or lengthen the history by a name on this page. */
const onClickLeft = (event: MouseEvent): void => {
  const link = linkOf(event.target);
  if (link === null || event.defaultPrevented) return;
  stop(event);
  placeNamed(link)?.focus();
};

/**
 * Shuts every way out of the page but the ones that it shows itself; map and search go on as ever. Where the system
 * or the browser takes a key for itself, only their own settings help. Returns the end of it.
 * @param maySave whether files may be handed out at the moment, as to staff
 */
export function lockDown(maySave: () => boolean): () => void {
  const ends: (() => void)[] = [];
  const on = <K extends keyof WindowEventMap>(
    kinds: readonly K[],
    heard: (event: WindowEventMap[K]) => void,
    capture = true,
  ) => {
    for (const kind of kinds) {
      window.addEventListener(kind, heard, { capture, passive: false });
      ends.push(() => window.removeEventListener(kind, heard, { capture }));
    }
  };
  on(['contextmenu', 'copy', 'cut'], stop);
  on(['dragstart', 'dragenter', 'dragover', 'drop', 'paste'], swallow);
  on(['selectstart'], (event) => isTyping(event.target) || stop(event));
  on(['keydown', 'keyup'], onKey);
  on(['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'auxclick'], onOddButton);
  on(['wheel'], (event) => event.ctrlKey && stop(event));
  on(['touchmove'], (event) => event.touches.length > 1 && !onMap(event.target) && stop(event));
  on(['click'], onClick);
  on(['click'], onClickLeft, false);
  on(['submit'], stop, false);
  for (const kind of ['gesturestart', 'gesturechange']) {
    window.addEventListener(kind, stop, { capture: true, passive: false });
    ends.push(() => window.removeEventListener(kind, stop, { capture: true }));
  }
  ends.push(shutDoors(maySave));
  return () => {
    for (const end of ends) end();
  };
}

/** What scripts may call: new windows, printing, and links that are clicked without ever being on the page. */
function shutDoors(maySave: () => boolean): () => void {
  const { open, print } = window;
  window.open = () => null;
  window.print = nothing;
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      if (!leavesPage(this) || (maySave() && this.hasAttribute('download')))
        HTMLElement.prototype.click.call(this);
    },
  });
  return () => {
    window.open = open;
    window.print = print;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  };
}
