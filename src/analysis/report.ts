import type { Position } from '../model/geometry';
import type { PlaceKind } from '../model/place';
import type { Text } from '../model/text';

/** Minutes on foot for which reach areas are drawn and places are grouped. */
export const reachMinutes = [5, 10, 15] as const;
type ReachMinutes = (typeof reachMinutes)[number];

/**
 * A way on foot: metres along it, minutes at the pace of the model. `network`: along the streets of the base map, from
 * and to known streets nearby. `straight`: straight lines, lengthened by the model's detour factor, stand for the
 * streets that are not known, all the way or between one end and the nearest street.
 */
export interface Walk {
  readonly metres: number;
  readonly minutes: number;
  readonly basis: 'network' | 'straight';
}

/** How something lies to the site; `walk` is null where no way on foot is known, such as across the river. */
export interface Near {
  readonly position: Position;
  /** Geodesic distance in metres. */
  readonly straightMetres: number;
  readonly walk: Walk | null;
}

export interface NearPlace extends Near {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Stated error of the place's own site in metres. */
  readonly errorMetres: number;
}

export interface NearStation extends Near {
  readonly id: string;
  readonly name: Text;
  readonly lines: readonly string[];
}

/** Something of the base map (or the facts): nearest university, river front, park. `name` is null where it may not be named. */
export interface NearFeature extends Near {
  readonly name: Text | null;
  /** Id of the record in the facts, where there is one. */
  readonly record: string | null;
}

/** The way by metro to a station: minutes in all, its parts, and the lines taken in order. */
export interface MetroReach {
  readonly id: string;
  readonly name: Text;
  readonly position: Position;
  readonly lines: readonly string[];
  readonly minutes: number;
  readonly parts: {
    readonly walk: number;
    readonly wait: number;
    readonly ride: number;
    readonly transfer: number;
  };
  /** Line numbers in the order in which they are ridden; empty where one walks to the station itself. */
  readonly ridden: readonly string[];
  readonly boardAt: string;
}

export interface ReachArea {
  readonly minutes: ReachMinutes;
  readonly geometry: GeoJSON.MultiPolygon;
}

/** Base-map layers that the analysis reads; each as the file holds it. */
export const siteLayers = [
  'roads',
  'water',
  'shoreline',
  'green',
  'campuses',
  'metro-lines',
  'metro-stations',
] as const;
export type SiteLayer = (typeof siteLayers)[number];
export type SiteLayers = Readonly<Record<SiteLayer, unknown>>;

/** All that is said of a free site. Positions WGS-84 [longitude, latitude]; distances metres; times minutes. */
export interface SiteReport {
  readonly site: Position;
  /** Whether streets are known near the site; where they are not, every walk is `straight`. */
  readonly basis: Walk['basis'];
  /** Ids of the zones, sections and carrier areas round the site, the smallest first. */
  readonly inside: readonly string[];
  /** The nearest of the five zones, where the site lies in none. */
  readonly nearestZone: { readonly id: string; readonly metres: number } | null;
  /** Ids of corridor, belt, island and wings that the site's areas belong to. */
  readonly parts: readonly string[];
  /** Sited places within 15 minutes on foot or 1 km straight, nearest on foot first. */
  readonly places: readonly NearPlace[];
  /** The three stations nearest on foot. */
  readonly stations: readonly NearStation[];
  readonly university: NearFeature | null;
  readonly riverfront: NearFeature | null;
  readonly park: NearFeature | null;
  /** Industries of the places within 15 minutes, most frequent first. */
  readonly industries: readonly { readonly id: string; readonly count: number }[];
  readonly metro: readonly MetroReach[];
  /** Largest first, so that they can be drawn in order; none where nobody walks, such as on the water. */
  readonly reach: readonly ReachArea[];
  /** 1 km round the site. */
  readonly kilometre: GeoJSON.Polygon;
  /**
   * Layers that could not be read, so that what rests on them is not known: without `roads` every walk is a straight
   * line; without `water` no walk and no reach area is given at all, since nobody could say that it stays dry.
   */
  readonly missing: readonly SiteLayer[];
}
