import { editing } from './editing';
import { verbs } from './verbs';

/** East and north of each arrow. */
const arrows: ReadonlyMap<string, readonly [east: number, north: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, 1]],
  ['ArrowDown', [0, -1]],
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * What a key does with the record in hand while the map has the focus: arrows move by 1 m, with Shift by 10 m; Delete
 * takes the chosen corner out; Enter finishes, Escape gives up. Whether the key meant anything.
 */
export function keyPressed({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): boolean {
  const { work } = editing.getState();
  if (work === null || altKey || ctrlKey || metaKey) return false;
  const arrow = arrows.get(key);
  if (arrow !== undefined) verbs.nudged(arrow[0], arrow[1], shiftKey ? 10 : 1);
  else if (key === 'Delete' || key === 'Backspace') verbs.cornerRemoved();
  else if (key === 'Enter') verbs.finishingBegun();
  else if (key === 'Escape') verbs.givenUp();
  else return false;
  return true;
}

/** Ctrl or ⌘ with Z takes back, with Shift or Y repeats; within a field they belong to what is typed there. */
export function undoPressed({ key, shiftKey, ctrlKey, metaKey }: Pressed, inField: boolean): boolean {
  if (!(ctrlKey || metaKey) || inField) return false;
  const letter = key.toLowerCase();
  if (letter !== 'z' && letter !== 'y') return false;
  verbs.stepped(letter === 'y' || shiftKey ? 'redone' : 'undone');
  return true;
}
