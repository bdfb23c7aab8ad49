import { useSyncExternalStore } from 'react';
import { secondsShut } from './pinLock';

function everySecond(tell: () => void): () => void {
  const timer = setInterval(tell, 1000);
  return () => clearInterval(timer);
}

/** Whole seconds until the pad opens again, counted down. */
export const useSecondsShut = (): number => useSyncExternalStore(everySecond, () => secondsShut());
