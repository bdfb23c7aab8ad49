import type { Position } from '../model/geometry';
import type { Problem } from '../model/problem';
import type { Text } from '../model/text';
import type { System } from './system';

/** What a cell of a visitor's table holds; foreign texts are cleaned and cut, nested values are written as JSON. */
export type Value = string | number | boolean | null;

/** West, south, east, north in WGS-84 degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Refused features: all are counted, the first are listed. */
export interface Refused {
  readonly count: number;
  readonly list: readonly Problem[];
}

/** A sound feature as its file has it; the coordinates may still be in any system. */
export interface RawFeature {
  /** Its place in the file, from one. */
  readonly number: number;
  readonly name: string;
  readonly geometry: GeoJSON.Geometry;
  readonly properties: Readonly<Record<string, Value>>;
}

/** One layer of a file, checked feature by feature. */
export interface Draft {
  readonly file: string;
  readonly name: string;
  readonly fields: readonly string[];
  readonly features: readonly RawFeature[];
  /** How many features the file has, with the refused ones and those without geometry. */
  readonly total: number;
  readonly refused: Refused;
  readonly withoutGeometry: number;
  /** What the visitor should know of the reading: columns, encoding, what was left out. */
  readonly notes: readonly Text[];
  /** The coordinate system that the file itself names; null where it names none, or WGS-84. */
  readonly declared: System | null;
}

export interface PlacedFeature extends RawFeature {
  /** Ids of the zones whose indicative outline holds it, or the one that it overlaps most. */
  readonly zones: readonly string[];
}

/** A layer in WGS-84 [longitude, latitude], joined with the zones. */
export interface Placed {
  readonly features: readonly PlacedFeature[];
  /** Refused because they would lie outside the world. */
  readonly refused: Refused;
  /** Round all features; null where there are none. */
  readonly extent: Extent | null;
  /** Features that lie wholly outside the base map. */
  readonly beyond: number;
}

/** A reason to believe that the coordinates are not WGS-84 as they stand. */
export interface Doubt {
  /** The system in which they would fit; null where none is known. */
  readonly suggested: System | null;
  /** Other systems in which they would fit too. */
  readonly others: readonly System[];
  readonly evidence: readonly Text[];
  /** Some positions as they stand and as they would be, WGS-84; empty where they do not lie on the earth. */
  readonly before: readonly Position[];
  readonly after: readonly Position[];
}

/** A layer that can be drawn as it is, with what speaks against it. */
export interface Examined {
  readonly draft: Draft;
  /** Conversions made so far, in their order. */
  readonly systems: readonly System[];
  readonly placed: Placed;
  readonly doubt: Doubt | null;
  /** What speaks for the coordinates; null where nothing does. */
  readonly agreement: Text | null;
}

/** What became of a file: its layers, and what could not be taken of it. */
export interface Reading {
  readonly layers: readonly Examined[];
  readonly problems: readonly Problem[];
}

interface Brought {
  readonly id: string;
  /** Plain text; the visitor may change it. */
  readonly name: string;
}

/** A layer on the map. */
export interface ReadyUpload extends Brought {
  readonly status: 'ready';
  readonly layer: Examined;
  /** One of the upload hues of the palette, by number from 0. */
  readonly hue: number;
  readonly visible: boolean;
}

/** A layer whose coordinates the visitor is asked about. */
export interface DoubtedUpload extends Brought {
  readonly status: 'doubted';
  readonly layer: Examined;
  readonly doubt: Doubt;
  /** Being converted at the moment. */
  readonly busy: boolean;
}

/** Something that the visitor brought. It stays in this browser's memory and is gone with the visit. */
export type Upload =
  | (Brought & { readonly status: 'reading' })
  | (Brought & { readonly status: 'refused'; readonly problem: Problem })
  | DoubtedUpload
  | ReadyUpload;

export const isReady = (upload: Upload): upload is ReadyUpload => upload.status === 'ready';
