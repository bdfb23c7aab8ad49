/** Whether a worker still runs: whoever waits for its answers must be told when it does not. */
export interface Life {
  /** The answer; rejects when the worker ends first, since one that ended answers nothing more. */
  readonly unlessEnded: <T>(answer: Promise<T>) => Promise<T>;
  /** Ends the worker; what waits for it is rejected with this reason. */
  readonly end: (reason: string) => void;
}

/** Follows a worker from its start: one that cannot be loaded, or that breaks, says so by an event only, and is ended. */
export function lifeOf(worker: Worker, name: string): Life {
  let end: Life['end'] = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => {
      worker.terminate();
      reject(new Error(reason));
    };
  });
  ended.catch(() => undefined);
  worker.addEventListener('error', ({ message }) => end(`The ${name} worker broke: ${message}`));
  return { unlessEnded: (answer) => Promise.race([answer, ended]), end };
}
