type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys of their own for what leads out of the page or over it. */
const leading = new RegExp(
  `^(${[
    'F\\d+',
    'Browser\\w+',
    'Launch\\w+',
    'Media\\w+',
    'Mail\\w+',
    'Zoom\\w+',
    ...[
      'ContextMenu',
      'PrintScreen',
      'Print',
      'Help',
      'Find',
      'Open',
      'Close',
      'Save',
      'New',
      'Exit',
      'Eject',
    ],
    ...['Copy', 'Cut', 'Paste', 'Undo', 'Redo', 'Power', 'Standby', 'Hibernate', 'WakeUp', 'LogOff'],
  ].join('|')})$`,
);

/**
 * Does this key reach beyond the page: history, find, print, save, open, reload, zoom, tools, clipboard? Letters that
 * some keyboards make with AltGr are letters.
 * @param typing in a field, where the backspace takes a letter away and no step back
 * @param altGraph whether AltGr is held, which also counts as Ctrl and Alt
 */
export function isLocked(
  { key, ctrlKey, metaKey, altKey }: Key,
  typing: boolean,
  altGraph: boolean,
): boolean {
  if (leading.test(key)) return true;
  if (key === 'Backspace' && !typing) return true;
  const isModifier = key === 'Control' || key === 'Meta' || key === 'Alt' || key === 'AltGraph';
  if (altGraph && !metaKey) return false;
  return !isModifier && (ctrlKey || metaKey || altKey);
}

const typed = new Set(['text', 'search', 'number', 'url', 'email', 'tel', 'password']);

/** A field for letters or digits. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && typed.has(target.type));
