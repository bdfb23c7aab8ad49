import { type Palette, palettes } from '../../theme/palette.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element of the drawing; attributes are escaped, what it holds is taken as it is. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly string[]
): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(`${value}`)}"`);
  return `<${tag}${given.join('')}>${inside.join('')}</${tag}>`;
}

/** Words inside an element. */
export const words = escaped;

/**
 * A colour that stands before any sheet and script, and goes with the Scene's palette once there is one.
 * @param variable as `theme/applyPalette.ts` names it, without the dashes
 */
export const tone = (variable: string, day: string): string => `var(--${variable},${day})`;

export const { day }: { readonly day: Palette } = palettes;
