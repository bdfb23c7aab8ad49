import type { Belt } from '../model/belt';
import { loadLayer } from '../model/load';
import { type Desk, openDesk } from './desk';
import { siteFactsOf } from './siteFacts';
import { startService } from './startService';

const desks = new WeakMap<Belt, Desk>();

/** The one desk for these facts, so that all who ask share its worker and its layers. */
export function deskOf(belt: Belt): Desk {
  const open = desks.get(belt) ?? openDesk(siteFactsOf(belt), loadLayer, startService);
  desks.set(belt, open);
  return open;
}
