import { palettes } from './palette';

/** Official colours of the lines, the same in every palette; a test holds them against the base map. */
const colours: ReadonlyMap<string, string> = new Map([
  ['3', '#FCD600'],
  ['4', '#461D84'],
  ['8', '#0094D8'],
  ['10', '#C6AFD4'],
  ['12', '#007A60'],
  ['18', '#C4984F'],
]);

/** Lines whose colour is so dark that a light number stands on it. */
const dark: ReadonlySet<string> = new Set(['4', '12']);

/** Colours of a line's sign as CSS values; a line that is not known here wears the ink of the page. */
export function lineColours(line: string): { readonly ground: string; readonly figure: string } {
  const ground = colours.get(line);
  if (ground === undefined) return { ground: 'var(--ink-soft)', figure: 'var(--panel)' };
  return { ground, figure: dark.has(line) ? palettes.day.raised : palettes.contrast.ink };
}
