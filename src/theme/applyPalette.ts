import { type PaletteName, palettes } from './palette';

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** CSS variables of a palette: `--ink-soft`, `--zone-binjiang`, … */
export function cssVariables(name: PaletteName): [string, string][] {
  return Object.entries(palettes[name]).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`--${kebab(key)}`, value]]
      : Object.entries(value).map(([zone, hue]) => [`--zone-${zone}`, hue]),
  );
}

/** Puts a palette on an element (normally `document.documentElement`). */
export function applyPalette(element: HTMLElement, name: PaletteName): void {
  for (const [variable, value] of cssVariables(name)) element.style.setProperty(variable, value);
  element.dataset['palette'] = name;
  element.style.colorScheme = name === 'night' ? 'dark' : 'light';
}
