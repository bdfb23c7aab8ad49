import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { lineColours } from '../../src/theme/metroLines';
import { type PaletteName, paletteNames, palettes } from '../../src/theme/palette';

/** Colour vision as Machado, Oliveira and Fernandes (2009) simulate it, each deficiency at its full strength. */
const sights = {
  usual: (colour: Color) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
  grey: filterGrayscale(1),
};
type Sight = keyof typeof sights;
type Least = Readonly<Record<Sight, number>>;

const difference = differenceCiede2000();
const colourOf = (css: string): Color => {
  const colour = parse(css);
  if (colour === undefined) throw new Error(`${css} is no colour`);
  return colour;
};

/** The smallest CIEDE2000 difference of any two colours, for each way of seeing, to one decimal. */
function least(colours: readonly string[]): Least {
  const of = (see: (colour: Color) => Color | undefined): number => {
    const seen = colours.map((css) => see(colourOf(css)) ?? colourOf(css));
    const pairs = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other)));
    return Math.round(Math.min(...pairs) * 10) / 10;
  };
  return {
    usual: of(sights.usual),
    protanopia: of(sights.protanopia),
    deuteranopia: of(sights.deuteranopia),
    tritanopia: of(sights.tritanopia),
    grey: of(sights.grey),
  };
}

const zones: Readonly<Record<PaletteName, Least>> = {
  day: { usual: 21.2, protanopia: 8.4, deuteranopia: 8.3, tritanopia: 8.2, grey: 3 },
  night: { usual: 26.8, protanopia: 8.5, deuteranopia: 8.3, tritanopia: 10.6, grey: 3.1 },
  contrast: { usual: 17.9, protanopia: 8.2, deuteranopia: 8.6, tritanopia: 8.5, grey: 3 },
};

describe('zones are told apart by their hues', () => {
  it.each(paletteNames)('in the palette %s, by these differences', (name) => {
    const measured = least(Object.values(palettes[name].zones));
    expect(measured).toEqual(zones[name]);
    // 2.3 is just noticeable side by side; areas that lie apart on a map need several times as much.
    expect(measured.usual).toBeGreaterThanOrEqual(17);
    for (const sight of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
      expect(measured[sight], sight).toBeGreaterThanOrEqual(8);
    expect(measured.grey).toBeGreaterThanOrEqual(3);
  });

  it.each(paletteNames)('and their names are read on the grounds of the palette %s', (name) => {
    const { zones: hues, paper, panel, halo } = palettes[name];
    for (const hue of Object.values(hues))
      for (const ground of [paper, panel, halo])
        expect(wcagContrast(hue, ground)).toBeGreaterThanOrEqual(name === 'contrast' ? 7 : 4.5);
  });
});

describe('other hues that mean something', () => {
  it('tell the metro lines apart, which wear their official colours', () => {
    const lines = ['3', '4', '8', '10', '12', '18'];
    expect(least(lines.map((line) => lineColours(line).ground))).toEqual({
      usual: 20.2,
      protanopia: 16,
      deuteranopia: 19.8,
      tritanopia: 15.3,
      grey: 6.1,
    });
  });

  it.each(paletteNames)('tell corridor, belt and reach apart in the palette %s', (name) => {
    const { corridor, belt, reach } = palettes[name];
    const { usual, protanopia, deuteranopia, tritanopia } = least([corridor, belt, reach]);
    expect(Math.min(usual, protanopia, deuteranopia, tritanopia)).toBeGreaterThanOrEqual(6.5);
  });

  it.each(paletteNames)('tell the grounds of the palette %s apart', (name) => {
    const { paper, water, green, campus } = palettes[name];
    const { usual, protanopia, deuteranopia, tritanopia } = least([paper, water, green, campus]);
    expect(Math.min(usual, protanopia, deuteranopia, tritanopia)).toBeGreaterThanOrEqual(3);
  });

  it('leave industries alone: their names and signs tell them apart, no colour does', () => {
    expect(Object.keys(palettes.day).filter((key) => /industr/i.test(key))).toEqual([]);
  });
});
