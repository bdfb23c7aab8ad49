import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette, PaletteName } from '../theme/palette';

/** What a layer needs to know to draw itself: colours and the scripts of names. */
export interface Look {
  readonly palette: Palette;
  readonly paletteName: PaletteName;
  readonly labels: 'both' | 'zh' | 'en';
  /** Which script leads where both are shown. */
  readonly language: 'zh' | 'en';
  /** How many times as large as at 16 px type everything is drawn. */
  readonly scale: number;
}

export const regular = ['Belt Sans'];
export const bold = ['Belt Sans Bold'];

/** A name on one line in the visitor's script, or on two lines, the second smaller. */
export function nameField({ labels, language }: Look, secondScale = 0.74): ExpressionSpecification {
  if (labels !== 'both') return ['coalesce', ['get', labels], ['get', 'zh']];
  const second = language === 'zh' ? 'en' : 'zh';
  const tail: ExpressionSpecification = [
    'case',
    ['==', ['get', 'zh'], ['get', 'en']],
    '',
    ['has', second],
    ['concat', '\n', ['get', second]],
    '',
  ];
  return [
    'format',
    ['get', language],
    {},
    tail,
    { 'font-scale': secondScale, 'text-font': ['literal', regular] },
  ];
}

/** A quiet name in one script only, for roads and small features. */
export const shortName = ({ labels, language }: Look): ExpressionSpecification => [
  'coalesce',
  ['get', labels === 'both' ? language : labels],
  ['get', 'zh'],
];

/** A value that grows with the zoom level. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops.flat()];
}

/** Colour of a zone by its `hue` property (a zone id); `otherwise` where there is none. */
export function zoneHue(palette: Palette, otherwise: string): ExpressionSpecification {
  const [first, ...rest] = Object.entries(palette.zones);
  if (first === undefined) return ['to-color', otherwise];
  return ['match', ['get', 'hue'], first[0], first[1], ...rest.flat(), otherwise];
}

/** One of three values: selected, under the pointer or focused, at rest. */
export const byState = (selected: number, hovered: number, rest: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'selected'], false],
  selected,
  ['boolean', ['feature-state', 'hovered'], false],
  hovered,
  rest,
];

/** Do names lead in Latin letters? They run wider than Han characters and want a smaller size. */
export const latin = ({ labels, language }: Look): boolean =>
  (labels === 'both' ? language : labels) === 'en';
