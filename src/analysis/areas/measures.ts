import type { Area } from '../../model/geometry';

/** What is measured of an area on the base map, in the order of a page. */
export const measureIds = [
  'area',
  'river-frontage',
  'stations-inside',
  'stations-near',
  'green-area',
  'green-share',
  'campuses',
  'named-streets',
  'built-up-share',
] as const;
export type MeasureId = (typeof measureIds)[number];

/**
 * `area` km²; `river-frontage` km of river bank; `stations-inside`, `stations-near` (inside or at most 800 m off,
 * straight) counts; `green-area` ha; `green-share`, `built-up-share` per cent, 0–100; `campuses` university campuses
 * that lie in the area by a meaningful part; `named-streets` distinct street names.
 */
export type Measure =
  | {
      readonly value: number;
      /** Share of the area, 0–1, over which the layer speaks. */
      readonly coverage: number;
      /**
       * Share, 0–1, of what was measured that is exact in the base map, neither digitised nor inferred: of the banks,
       * stations, campuses, metres of street; for green, of the ground of which it is known whether it is green.
       */
      readonly exact: number;
    }
  | { readonly why: 'layerMissing' | 'notCovered' };
export type AreaMeasures = Readonly<Record<MeasureId, Measure>>;

/** An area to be measured; WGS-84 [longitude, latitude]. */
export interface AreaQuestion {
  readonly id: string;
  readonly geometry: Area;
}
/** The measures of each area by its id. */
export type MeasuresByArea = Readonly<Record<string, AreaMeasures>>;
