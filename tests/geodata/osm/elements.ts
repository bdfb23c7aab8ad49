/** Elements of hand-made extracts, as short as they can be written down. */
export interface TestNode {
  readonly node: number;
  readonly at: readonly [longitude: number, latitude: number];
  readonly tags?: Readonly<Record<string, string>>;
}
export interface TestWay {
  readonly way: number;
  readonly refs: readonly number[];
  readonly tags?: Readonly<Record<string, string>>;
}
export interface TestRelation {
  readonly relation: number;
  readonly members: readonly (readonly [type: 'node' | 'way' | 'relation', ref: number, role: string])[];
  readonly tags: Readonly<Record<string, string>>;
}
export type TestElement = TestNode | TestWay | TestRelation;

export interface TestHead {
  /** [west, south, east, north]. */
  readonly bounds?: readonly [number, number, number, number];
  /** Such as `2026-10-01T00:00:00Z`. */
  readonly base?: string;
}
