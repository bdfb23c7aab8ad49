/** One finger, pen or pressed mouse button; CSS px of the window, milliseconds of a clock that only goes forward. */
export interface Contact {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** So long a finger may rest before it is a palm, an elbow or dirt. */
const resting = 10_000;
/** So many at once are no fingers of one who means something. */
const crowd = 5;
/** CSS px that a finger moves at the least when it means to. */
const moving = 8;
/** A place that is touched so often for so long, and none but it, is a drop of water or a broken sensor. */
const stuck = { within: 12, times: 8, for: 120_000, places: 2, healed: 60_000 } as const;

/** One that is down; what it has to do with others is remembered until it is lifted. */
interface Down extends Contact {
  readonly crowded: boolean;
  readonly moved: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Tells what a visitor does from what merely lies on the glass. */
export interface ContactJudge {
  /** False where it is known already that nobody means anything by it. */
  readonly down: (contact: Contact) => boolean;
  /** Did the visitor do something? Each is said once, and only of a contact that is young. */
  readonly moved: (contact: Contact) => boolean;
  readonly lifted: (contact: Contact) => boolean;
  /** The browser took it over, as it does to scroll; or it was no finger. */
  readonly cancelled: (contact: Contact) => boolean;
}

const far = (one: Spot, other: Spot, distance: number): boolean =>
  Math.hypot(one.x - other.x, one.y - other.y) > distance;

export function judgeContacts(): ContactJudge {
  const downs = new Map<number, Down>();
  const wear = watchSpots();

  const young = (id: number, now: number): Down | undefined => {
    const down = downs.get(id);
    return down !== undefined && now - down.at <= resting ? down : undefined;
  };
  const end = ({ id, at }: Contact): Down | undefined => {
    const down = young(id, at);
    downs.delete(id);
    return down;
  };
  return {
    down(contact) {
      // What never was lifted is forgotten, however much of it there is.
      for (const { id, at } of downs.values()) if (contact.at - at > resting) downs.delete(id);
      const crowded = downs.size + 1 >= crowd;
      if (crowded) for (const down of downs.values()) downs.set(down.id, { ...down, crowded });
      downs.set(contact.id, { ...contact, crowded, moved: false });
      return !wear.isStuck(contact) && !crowded;
    },
    moved(contact) {
      const down = young(contact.id, contact.at);
      if (down === undefined || down.moved || !far(down, contact, moving)) return false;
      downs.set(down.id, { ...down, moved: true });
      return !down.crowded;
    },
    lifted(contact) {
      const down = end(contact);
      return down !== undefined && !down.crowded && !wear.isStuck(down);
    },
    cancelled(contact) {
      const down = end(contact);
      return down !== undefined && !down.crowded && (down.moved || far(down, contact, moving));
    },
  };
}

/** Where the glass is touched over the minutes; asked of each contact when it comes, and again when it goes. */
function watchSpots(): { isStuck: (contact: Contact) => boolean } {
  let spots: readonly Spot[] = [];
  let since = 0;
  let times = 0;
  let counted: Contact | null = null;
  const count = (contact: Contact) => {
    if (counted?.id === contact.id && counted.at === contact.at) return;
    // Untouched for a while: whatever lay there is gone.
    if (counted !== null && contact.at - counted.at > stuck.healed) [spots, times] = [[], 0];
    counted = contact;
    times += 1;
    if (spots.some((spot) => !far(spot, contact, stuck.within))) return;
    if (spots.length < stuck.places) {
      if (spots.length === 0) since = contact.at;
      spots = [...spots, contact];
      return;
    }
    // A third place: somebody is there after all, and the watch begins anew.
    spots = [contact];
    since = contact.at;
    times = 1;
  };
  return {
    isStuck(contact) {
      count(contact);
      return times >= stuck.times && contact.at - since >= stuck.for;
    },
  };
}
