import { decodeScene } from './codec';
import { encodeShortlist } from './codecExplore';
import type { Shortlist } from './shortlist';

const key = 'yangpu-belt-shortlist';

/** What this device keeps of a visit, where the visitor asks for it. None of it ever throws. */
export interface DeviceMemory {
  /** The shortlist kept here; null where none is kept, or where what is kept cannot be read. */
  readonly recall: () => Shortlist | null;
  /** False where the device refuses: no room, or storage forbidden. */
  readonly keep: (shortlist: Shortlist) => boolean;
  readonly forget: () => void;
}

/** Written as in a link, so that one codec checks both; only a text without any fault is taken. */
function readShortlist(text: string): Shortlist | null {
  const { scene, notices } = decodeScene(text);
  return notices.length === 0 ? scene.shortlist : null;
}

function writeShortlist(shortlist: Shortlist): string {
  const query = new URLSearchParams({ v: '1' });
  encodeShortlist(shortlist, query);
  return query.toString();
}

/** @param storage asked anew each time, since already the browser's `localStorage` may throw */
export function deviceMemory(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): DeviceMemory {
  return {
    recall: () => {
      try {
        const text = storage().getItem(key);
        return text === null ? null : readShortlist(text);
      } catch {
        return null;
      }
    },
    keep: (shortlist) => {
      try {
        storage().setItem(key, writeShortlist(shortlist));
        return true;
      } catch {
        return false;
      }
    },
    forget: () => {
      try {
        storage().removeItem(key);
      } catch {
        // Where nothing may be removed, nothing could be kept.
      }
    },
  };
}
