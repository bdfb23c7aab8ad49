import { characters } from './characters';
import { citations } from './citations';
import { dates } from './dates';
import { duplicateNames } from './duplicate-names';
import { fiveZones } from './five-zones';
import { industryTree } from './industry-tree';
import { languages } from './languages';
import { lengths } from './lengths';
import { location } from './location';
import { numbers } from './numbers';
import { parentCycles } from './parent-cycles';
import { references } from './references';
import type { Rule } from './rule';
import { rulesOfGround } from './rules-of-ground';
import { shelfLives } from './shelf-lives';
import { sources } from './sources';
import { targets } from './targets';
import { uniqueIds } from './unique-ids';

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
  location,
  ...rulesOfGround,
];
