/** What a key does that is pressed on the map; MapLibre has plain arrows, + and − and Shift with arrows. */
export type Meaning =
  | { readonly kind: 'help' }
  | { readonly kind: 'walk' | 'leave' | 'open' | 'middle' }
  /** Degrees clockwise from what is up on the screen. */
  | { readonly kind: 'go'; readonly degrees: number }
  /** On or back in the reading order of all features. */
  | { readonly kind: 'turn'; readonly by: 1 | -1 };

const degreesOf: ReadonlyMap<string, number> = new Map([
  ['ArrowUp', 0],
  ['ArrowRight', 90],
  ['ArrowDown', 180],
  ['ArrowLeft', 270],
]);

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Null for a key that is not ours. @param walking while arrows go from feature to feature */
export function keyMeans(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  walking: boolean,
): Meaning | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === '?' || key === '？') return { kind: 'help' };
  if (key === 'f' || key === 'F') return { kind: walking ? 'leave' : 'walk' };
  if (!walking || shiftKey) return null;
  const degrees = degreesOf.get(key);
  if (degrees !== undefined) return { kind: 'go', degrees };
  switch (key) {
    case 'PageDown':
      return { kind: 'turn', by: 1 };
    case 'PageUp':
      return { kind: 'turn', by: -1 };
    case 'Home':
      return { kind: 'middle' };
    case 'Enter':
      return { kind: 'open' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}

/** Keys by which MapLibre itself changes zoom, tilt or bearing. */
export const isViewKey = ({ key, shiftKey }: Pressed): boolean =>
  ['+', '=', '-', '_'].includes(key) || (shiftKey && degreesOf.has(key));
