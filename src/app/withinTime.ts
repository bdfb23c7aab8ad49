/** What is awaited, for so many milliseconds at most. @throws after that */
export const inTime = <T>(milliseconds: number, awaited: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`nothing in ${milliseconds / 1000} s`)), milliseconds);
    void awaited.then(resolve, reject).finally(() => clearTimeout(late));
  });

/** Whether something comes to its end within so many milliseconds; without a limit it may never. */
export const withinTime = (milliseconds: number, awaited: Promise<unknown>): Promise<boolean> =>
  inTime(milliseconds, awaited).then(
    () => true,
    () => false,
  );
