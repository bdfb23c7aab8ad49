import { gap, type XY } from '../plane';
import type { Line } from './areaLayers';
import { type Lying, lyingTo, metresWhere } from './beside';
import type { Asked, Found } from './finding';
import { bankClasses, measuring } from './rules';

/**
 * Kilometres of river bank, of the Huangpu with the canal round its island, that lie in the area or at most
 * `besideBank` metres off its outline with the area on the land's side: water lies on the right of every line of the
 * shore, so the far bank of the canal is told from the near one. Followed into docks and creek mouths, round the piers.
 */
export function riverFrontage({ geometry }: Asked, banks: readonly Line[]): Found {
  const lying = lyingTo(geometry, measuring.besideBank);
  const fronts = (p: XY, to: XY) => isLandward(p, to, lying(p));
  let [metres, exact] = [0, 0];
  for (const bank of banks) {
    if (!bankClasses.includes(bank.class)) continue;
    const { counted } = metresWhere(bank.line, fronts);
    metres += counted;
    if (bank.isExact) exact += counted;
  }
  return { value: metres / 1000, exact: metres === 0 ? 1 : exact / metres };
}

/** Whether the way from a point of the shore to the area does not begin over the water; `to` lies farther along. */
function isLandward(p: XY, to: XY, lying: Lying): boolean {
  if (lying === null || lying === 'inside') return lying === 'inside';
  const [along, away] = [gap(p, to), gap(p, lying)];
  if (along === 0 || away === 0) return true;
  const turn = (to[0] - p[0]) * (lying[1] - p[1]) - (to[1] - p[1]) * (lying[0] - p[0]);
  return turn / (along * away) > measuring.overWater;
}
