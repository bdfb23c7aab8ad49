import { wording } from '../model/problem';
import type { Text } from '../model/text';
import { geometryOf } from './geometry';
import { limits } from './limits';
import { positionsIn } from './positions';
import { fieldKeeper, nameIn } from './properties';
import { problemOf, Refusal } from './refusal';
import { refusedList } from './refusedList';
import type { System } from './system';
import type { Draft, RawFeature } from './upload';

/** A feature as a reader found it: nothing of it is checked yet. */
export interface Found {
  /** Null where the feature has none; a refusal where the reader could not even find it. */
  readonly geometry: unknown;
  readonly properties: unknown;
}

const count = (number: number): string => number.toLocaleString('en-GB');

/** @throws Refusal when there are more features than are taken */
export function assertFewFeatures(found: number): void {
  if (found <= limits.features) return;
  throw new Refusal(
    wording(
      `有 ${count(found)} 个要素，最多 ${count(limits.features)} 个`,
      `it has ${count(found)} features, the most is ${count(limits.features)}`,
      '请裁到杨浦一带，或合并要素',
      'cut it down to the surroundings of Yangpu, or merge features',
    ),
  );
}

const tooManyPositions = (found: number) =>
  new Refusal(
    wording(
      `至少有 ${count(found)} 个坐标点，最多 ${count(limits.positions)} 个`,
      `it has at least ${count(found)} positions, the most is ${count(limits.positions)}`,
      '请简化几何，或裁到杨浦一带',
      'simplify the geometry, or cut it down to the surroundings of Yangpu',
    ),
  );

interface Origin {
  readonly file: string;
  readonly name: string;
  readonly declared?: System | null;
  readonly notes?: readonly Text[];
}

/**
 * Checks features one by one: the sound ones are kept, the others are refused with their reason.
 * @throws Refusal when there are too many features or positions
 */
export function draftOf(found: readonly Found[], { file, name, declared = null, notes = [] }: Origin): Draft {
  assertFewFeatures(found.length);
  const refused = refusedList();
  const keeper = fieldKeeper();
  const features: RawFeature[] = [];
  let [withoutGeometry, positions] = [0, 0];
  found.forEach(({ geometry, properties: foreign }, index) => {
    const properties = keeper.keep(foreign);
    const label = nameIn(properties);
    if (geometry === null || geometry === undefined) {
      withoutGeometry += 1;
      return;
    }
    try {
      if (geometry instanceof Refusal) throw geometry;
      const sound = geometryOf(geometry);
      positions += positionsIn(sound).length;
      features.push({ number: index + 1, name: label, geometry: sound, properties });
    } catch (error) {
      refused.add(problemOf(error, file, index + 1, label));
    }
    if (positions > limits.positions) throw tooManyPositions(positions);
  });
  return {
    file,
    name,
    fields: keeper.fields(),
    features,
    total: found.length,
    refused: refused.get(),
    withoutGeometry,
    notes: [...notes, ...keeper.notes()],
    declared,
  };
}
