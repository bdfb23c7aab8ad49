import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/layers/factData';
import { withOverlay } from '../../src/layers/overlayData';
import { chosenFeature, type UploadMark, uploadFeatures } from '../../src/layers/uploadData';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { type Palette, paletteNames, palettes, uploadHueCount, uploadHues } from '../../src/theme/palette';
import { readFacts } from '../setup/facts';

const at = (x: number): GeoJSON.Geometry => ({ type: 'Point', coordinates: [x, 31.3] });
const mark = (id: string, hue: number, names: readonly string[]): UploadMark => ({
  id,
  hue,
  features: names.map((name, index) => ({ name, geometry: at(121.5 + index / 100) })),
});
const marks = [mark('u1', 0, ['A', '']), mark('u2', 3, ['B'])];

describe('the visitor’s layers on the map', () => {
  it('carry id, title and hue, the last layer on top', () => {
    expect(uploadFeatures(marks).map(({ properties }) => properties)).toEqual([
      { id: 'u1/0', upload: true, hue: 0, zh: 'A', en: 'A' },
      { id: 'u1/1', upload: true, hue: 0, zh: '#2', en: '#2' },
      { id: 'u2/0', upload: true, hue: 3, zh: 'B', en: 'B' },
    ]);
  });

  it('are made once for each layer', () => {
    const [first] = uploadFeatures(marks);
    expect(uploadFeatures([...marks].reverse())[1]).toBe(first);
  });

  it('show the chosen feature by itself', () => {
    expect(chosenFeature(marks, 'u2/0')[0]?.geometry).toEqual(at(121.5));
    for (const id of [null, 'u2/1', 'u3/0', 'u1/x', 'binjiang']) expect(chosenFeature(marks, id)).toEqual([]);
  });

  it('lie over the facts and leave them alone', () => {
    const belt = createBelt(parseFacts(readFacts()).facts);
    const overlay = { selected: null, kept: [], report: null, found: [], compared: [], drawn: [] };
    const data = withOverlay(noFacts, belt, { ...overlay, uploads: marks, uploadChosen: 'u1/0' });
    expect([data.uploads.features.length, data['upload-chosen'].features.length]).toEqual([3, 1]);
    expect(data.zones).toBe(noFacts.zones);
  });
});

/** Linear light of sRGB. */
const light = (hex: string): [number, number, number] => {
  const part = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};
/** Contrast ratio after WCAG 2.2. */
const contrast = (a: string, b: string): number => {
  const luminance = (hex: string) => {
    const [red, green, blue] = light(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
/** Distance in OKLab (Ottosson 2020); neighbouring hues of the palette are 0.03 to 0.05 apart. */
const distance = (a: string, b: string): number => {
  const lab = (hex: string) => {
    const [r, g, blue] = light(hex);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
};
const grounds = ({ paper, panel, water, green, campus }: Palette) => [paper, panel, water, green, campus];
const ours = ({ zones, corridor, belt, reach }: Palette) => [...Object.values(zones), corridor, belt, reach];

describe.each(paletteNames)('upload hues, palette %s', (name) => {
  const palette = palettes[name];
  const hues = uploadHues(palette);

  it('stand out from every ground', () => {
    expect(hues).toHaveLength(uploadHueCount);
    for (const hue of hues)
      for (const ground of grounds(palette)) expect(contrast(hue, ground)).toBeGreaterThanOrEqual(3);
  });

  it('differ from the hues of zones, ribbons and reach, and among themselves', () => {
    for (const hue of hues)
      for (const other of [...ours(palette), ...hues.filter((one) => one !== hue)])
        expect(distance(hue, other), `${hue} ${other}`).toBeGreaterThan(0.065);
  });
});
