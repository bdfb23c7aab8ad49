/** Milliseconds between two looks at the time; a countdown of seconds needs no more. */
const beat = 250;

/** The one timer of the unattended screen. Returns the end of it. */
export function everyBeat(act: () => void): () => void {
  const timer = setInterval(act, beat);
  return () => clearInterval(timer);
}

/** Acts once the next picture of the page has been handed over to be shown. */
export function afterPicture(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
