import { expect, it } from 'vitest';
import { printedByDay } from '../../src/compare/paperColours';
import { applyPalette } from '../../src/theme/applyPalette';
import { type PaletteName, palettes } from '../../src/theme/palette';

const root = document.documentElement;
const ink = () => root.style.getPropertyValue('--ink');
const print = (moment: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(moment));

it.each<[PaletteName, PaletteName]>([
  ['night', 'day'],
  ['day', 'day'],
  ['contrast', 'contrast'],
])('what %s shows is printed in the colours of %s, and stands again after', (shown, printed) => {
  applyPalette(root, shown);
  const end = printedByDay(document.body);
  print('beforeprint');
  expect(ink()).toBe(palettes[printed].ink);
  print('afterprint');
  expect(ink()).toBe(palettes[shown].ink);
  expect(root.dataset['palette']).toBe(shown);
  end();
  print('beforeprint');
  expect(ink()).toBe(palettes[shown].ink);
});
