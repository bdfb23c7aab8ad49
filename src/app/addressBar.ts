/**
 * Browsers refuse more than about a hundred changes of the address in half a minute, some of them by throwing. So many
 * corrections in `span` milliseconds are written at once; while more come, the last one every `rest` milliseconds.
 */
const most = 30;
const span = 30_000;
const rest = 600;

export interface AddressBar {
  /** Corrects the present step of the history. */
  readonly replace: (address: string) => void;
  /** Makes a new step. */
  readonly push: (address: string) => void;
  /** Writes what still waits. */
  readonly flush: () => void;
}

export function openAddressBar(now: () => number = () => performance.now()): AddressBar {
  let written: readonly number[] = [];
  let waiting: string | null = null;
  const write = (address: string) => {
    written = [...written, now()];
    history.replaceState(null, '', address);
  };
  const flush = () => {
    const address = waiting;
    waiting = null;
    if (address !== null) write(address);
  };
  return {
    replace: (address) => {
      written = written.filter((time) => time > now() - span);
      if (waiting === null && written.length < most) return write(address);
      if (waiting === null) setTimeout(flush, rest);
      waiting = address;
    },
    push: (address) => {
      flush();
      history.pushState(null, '', address);
    },
    flush,
  };
}
