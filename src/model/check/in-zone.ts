import { factFiles } from '../facts';
import { wording } from '../problem';
import { claimsOf, missOf } from './claims';
import { suspectedDatums } from './datum-suspicion';
import { problemAt, type Rule } from './rule';

/** A place lies in the zones it claims, or within the stated errors; a foreign datum is reported by its own rule. */
export const inZone: Rule = (facts) =>
  claimsOf(facts).flatMap((claim) => {
    const { place, position, index, zone } = claim;
    const miss = missOf(claim, position);
    if (miss === 0 || suspectedDatums(position, (wgs) => missOf(claim, wgs) === 0).length > 0) return [];
    const metres = Math.ceil(miss);
    return problemAt(
      { file: factFiles.places, id: place.id },
      `areas#${index + 1}`,
      wording(
        `位置在 ${zone.id} 之外，扣除误差后仍差 ${metres} 米`,
        `lies outside ${zone.id}, by ${metres} m beyond the stated errors`,
        '请核对坐标，或更正所属片区',
        'check the position, or correct the zone',
      ),
    );
  });
