import type { TileFault } from '../../model/loadTile';

/** Failures in a row, without one tile that came, after which a base map is given up; tiles that do not exist count less. */
const mostFailures = 4;
const mostMissing = 16;

/**
 * Counts what becomes of the tiles, and says once when it is enough.
 * @param enough hears of the last failure
 */
export function countFailures(enough: (fault: TileFault) => void): (fault: TileFault | null) => void {
  let failures = 0;
  let missing = 0;
  let told = false;
  return (fault) => {
    if (fault === null) {
      failures = 0;
      missing = 0;
      return;
    }
    if (fault.kind === 'status' && fault.status === 404) missing += 1;
    else failures += 1;
    if (told || (failures < mostFailures && missing < mostMissing)) return;
    told = true;
    enough(fault);
  };
}
