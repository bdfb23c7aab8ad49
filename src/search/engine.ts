import type { Position } from '../model/geometry';
import type { Text } from '../model/text';

/** What can be found: the types of subjects, and what only the base map knows. */
export const hitKinds = [
  'zone',
  'structure',
  'place',
  'station',
  'industry',
  'plan',
  'observation',
  'label',
  'road',
  'crossing',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** A matched part of a name: UTF-16 offsets, the end not included. */
export type Span = readonly [from: number, to: number];

/** One thing that was found. */
export interface SearchHit {
  /** Id of a subject, or of a thing of the base map: its id there behind `map:`, which no subject's id can be. */
  readonly id: string;
  readonly kind: HitKind;
  readonly name: Text;
  /** The parts of each name that the query stands for, in order, apart; empty where only its zone or kind matched. */
  readonly marks: Readonly<Record<keyof Text, readonly Span[]>>;
  /** WGS-84 [longitude, latitude]; null where none is published or there is no single place. */
  readonly position: Position | null;
  /** Metro lines of a station. */
  readonly lines: readonly string[];
  /** Class of a label of the base map, such as `park`; null for everything else. */
  readonly label: string | null;
}

export interface SearchResult {
  /** Best first; at most as many as were asked for. */
  readonly hits: readonly SearchHit[];
  /** How many match altogether. */
  readonly total: number;
  /** True when nothing fits as it was typed, and these come near it. */
  readonly near: boolean;
}

export interface SearchEngine {
  /**
   * Finds by Han, pinyin, initials or English, in any mixture, tolerating a small mistake.
   * A query without a letter, digit or Han character finds nothing.
   * @param most how many hits are wanted; `Infinity` for all
   */
  search(query: string, most: number): Promise<SearchResult>;
  /** Ids of all subjects that are found, best first; what only the base map knows is left out. */
  ids(query: string): Promise<readonly string[]>;
  /** False when readings or a part of the base map could not be loaded: what is there is searched all the same. */
  readonly whole: boolean;
}
