import { causeOf } from '../model/cause';

/**
 * Keeps the screen from going dark by itself while the page is seen. Returns the end of it.
 * @param refused is told once, with the browser's own words, where that is not allowed; the system's settings decide then
 */
export function keepAwake(refused: (detail: string) => void): () => void {
  let lock: WakeLockSentinel | null = null;
  let told = false;
  let over = false;
  const ask = async () => {
    if (over || document.hidden || lock?.released === false) return;
    try {
      if (!('wakeLock' in navigator)) throw new Error('no wake lock in this browser');
      lock = await navigator.wakeLock.request('screen');
      // The system may take it back, to save power for one.
      lock.addEventListener('release', asked, { once: true });
      if (over) await lock.release();
    } catch (error) {
      if (!told) refused(causeOf(error));
      told = true;
    }
  };
  const asked = () => void ask();
  asked();
  document.addEventListener('visibilitychange', asked);
  // What was refused once may be allowed an hour later.
  document.addEventListener('pointerdown', asked, { capture: true, passive: true });
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', asked);
    document.removeEventListener('pointerdown', asked, { capture: true });
    void lock?.release();
  };
}
