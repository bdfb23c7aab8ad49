import type { Position } from '../../model/geometry';
import type { Text } from '../../model/text';
import type { HitKind } from '../engine';

/** One thing that can be found, as plain data, so that it can be handed to a worker. */
export interface Entry {
  readonly id: string;
  readonly kind: HitKind;
  /** With its syllables where no search file has them yet, as those of the file are written. */
  readonly name: Text & { readonly reading?: string };
  /** WGS-84 [longitude, latitude]. */
  readonly position: Position | null;
  /** Ids of what it belongs to (zones, structures, industries), and its kind behind `kind-`. */
  readonly topics: readonly string[];
  /** Other texts that stand for its whole name. */
  readonly aliases: readonly string[];
  readonly lines: readonly string[];
  readonly label: string | null;
}

export const kindTopic = (kind: string): string => `kind-${kind}`;

/** Ids of the base map stand behind this, apart from the ids of all records. */
export const mapId = (id: string): string => `map:${id}`;

/** What most entries are not. */
export const plain = { aliases: [], lines: [], label: null } as const;
