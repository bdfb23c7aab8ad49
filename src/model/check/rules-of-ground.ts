import { inZone } from './in-zone';
import { labelPoints } from './label-points';
import { overlaps } from './overlaps';
import { placeDatum } from './place-datum';
import { positions } from './positions';
import { rings } from './rings';
import type { Rule } from './rule';
import { zoneDatum } from './zone-datum';
import { zoneParts } from './zone-parts';

/** The rules that ask where things lie; those of the whole check that an edit on the map can break. */
export const rulesOfGround: readonly Rule[] = [
  positions,
  rings,
  zoneParts,
  overlaps,
  labelPoints,
  zoneDatum,
  inZone,
  placeDatum,
];
