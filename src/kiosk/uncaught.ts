import type { Actions } from '../store/actions';

/** Milliseconds in which the same words are noted once. */
const quiet = 60_000;

const wordsOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);

/** Notes errors that nothing caught, until the returned function is called; an error in every frame is noted once a minute. */
export function noteUncaught(note: Actions['incidentNoted']): () => void {
  const noted = new Map<string, number>();
  const take = (words: string) => {
    const now = performance.now();
    for (const [known, at] of noted) if (now - at >= quiet) noted.delete(known);
    if (noted.has(words)) return;
    noted.set(words, now);
    note('region-failed', `page: ${words}`);
  };
  const onError = ({ error, message }: ErrorEvent) => {
    // The browser's own word that an observer will hear of the rest in the next frame; nothing failed.
    if (!message.startsWith('ResizeObserver loop')) take(error instanceof Error ? wordsOf(error) : message);
  };
  const onRejection = ({ reason }: PromiseRejectionEvent) => take(wordsOf(reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
