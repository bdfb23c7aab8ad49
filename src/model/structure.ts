import * as v from 'valibot';
import { detailEntries, recordEntries } from './record';
import { Id } from './text';
import { Boundary } from './zone';

/** The plan's own figures of thought: the brand, one corridor, one belt, one island and two wings. */
export const StructureProperties = v.strictObject({
  ...recordEntries,
  ...detailEntries,
  kind: v.picklist([
    'brand',
    'grouping',
    'layout',
    'corridor',
    'belt',
    'island-and-wings',
    'city-belt',
    'watercourse',
  ]),
  members: v.array(Id),
  /** The plan record that states its logic, such as "innovation drives industry". */
  logic: v.optional(v.nullable(Id), null),
  /** Industry directions. */
  directions: v.optional(v.array(Id), []),
  /** How its ribbon was drawn; null when it has no geometry of its own. */
  line: v.nullable(Boundary),
});
export type StructureProperties = v.InferOutput<typeof StructureProperties>;
