import type { Belt } from '../model/belt';
import { loadLayer } from '../model/loadLayer';
import { type Desk, openDesk } from './questionDesk';
import { siteFactsOf } from './siteFacts';
import { startService } from './startService';

let open: { readonly belt: Belt; readonly desk: Desk } | undefined;

/**
 * The one desk for these facts, so that all who ask share its worker and its layers. Other facts have another, and the
 * former one is closed.
 */
export function deskOf(belt: Belt): Desk {
  if (open?.belt === belt) return open.desk;
  open?.desk.close();
  const desk = openDesk(siteFactsOf(belt), loadLayer, startService);
  open = { belt, desk };
  return desk;
}
