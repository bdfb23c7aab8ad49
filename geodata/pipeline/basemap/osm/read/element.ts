export type Tags = Readonly<Record<string, string>>;

/** WGS-84 degrees. */
export interface OsmNode {
  readonly id: number;
  readonly lon: number;
  readonly lat: number;
  readonly tags: Tags;
}
export interface OsmWay {
  readonly id: number;
  /** Ids of its nodes in order; the last is the first again where it is closed. */
  readonly refs: readonly number[];
  readonly tags: Tags;
}
export interface Member {
  readonly type: 'node' | 'way' | 'relation';
  readonly ref: number;
  readonly role: string;
}
export interface OsmRelation {
  readonly id: number;
  readonly members: readonly Member[];
  readonly tags: Tags;
}

/** What a pass over the file wants to see; kinds that are not named are skipped. */
export interface Visitor {
  readonly node?: (node: OsmNode) => void;
  readonly way?: (way: OsmWay) => void;
  readonly relation?: (relation: OsmRelation) => void;
}
export const noTags: Tags = {};
