import { characters } from './characters';
import { citations } from './citations';
import { dates } from './dates';
import { duplicateNames } from './duplicate-names';
import { fiveZones } from './five-zones';
import { inZone } from './in-zone';
import { industryTree } from './industry-tree';
import { labelPoints } from './label-points';
import { languages } from './languages';
import { lengths } from './lengths';
import { location } from './location';
import { numbers } from './numbers';
import { overlaps } from './overlaps';
import { parentCycles } from './parent-cycles';
import { placeDatum } from './place-datum';
import { positions } from './positions';
import { references } from './references';
import { rings } from './rings';
import type { Rule } from './rule';
import { shelfLives } from './shelf-lives';
import { sources } from './sources';
import { targets } from './targets';
import { uniqueIds } from './unique-ids';
import { zoneDatum } from './zone-datum';
import { zoneParts } from './zone-parts';

/** Every rule of the check, from what a record is to where it lies. */
export const rules: readonly Rule[] = [
  uniqueIds,
  references,
  parentCycles,
  citations,
  sources,
  dates,
  shelfLives,
  targets,
  industryTree,
  duplicateNames,
  languages,
  numbers,
  characters,
  lengths,
  fiveZones,
  positions,
  rings,
  zoneParts,
  overlaps,
  labelPoints,
  zoneDatum,
  location,
  inZone,
  placeDatum,
];
