import { type Language, languages } from '../i18n/language';
import type { LayerGroup } from '../layers/groups';
import { type Filter, noFilter } from '../search/filter';
import { isPaletteName, type PaletteName } from '../theme/palette';
import { type Comparing, nothingCompared } from './comparing';
import type { Shortlist } from './shortlist';
import type { Split } from './split';

/** A settled view: WGS-84 degrees, zoom level, bearing and pitch in degrees. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

export const labelModes = ['both', 'zh', 'en'] as const;
export type LabelMode = (typeof labelModes)[number];

/** All that a link, a kiosk step or a printed figure needs to show the same thing again. */
export interface Scene {
  readonly language: Language;
  readonly palette: PaletteName;
  readonly labels: LabelMode;
  /** Id of the record, page or free site that the panel shows; null for the overview. */
  readonly selected: string | null;
  readonly hidden: readonly LayerGroup[];
  /** Id of the base map of the configuration under it, `embedded` for the built-in one; null for the usual one. */
  readonly baseMap: string | null;
  /** Null means the home view (or the selected record's own view). */
  readonly camera: Camera | null;
  /** What is shown of the records, in lists, on the map and in exports. */
  readonly filter: Filter;
  /** What the visitor keeps, in their order. */
  readonly shortlist: Shortlist;
  readonly comparing: Comparing;
  /** The second look of a divided map; null where it is whole. */
  readonly split: Split | null;
}

export const defaultScene: Scene = {
  language: 'zh',
  palette: 'day',
  labels: 'both',
  selected: null,
  hidden: [],
  baseMap: null,
  camera: null,
  filter: noFilter,
  shortlist: [],
  comparing: nothingCompared,
  split: null,
};

export const isLanguage = (x: string): x is Language => languages.some((l) => l === x);
export const isPalette = isPaletteName;
export const isLabelMode = (x: string): x is LabelMode => labelModes.some((m) => m === x);
