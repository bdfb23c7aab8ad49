/** Whether something comes to its end within so many milliseconds; without a limit it may never. */
export const withinTime = (milliseconds: number, awaited: Promise<unknown>): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), milliseconds);
    const settle = (is: boolean) => {
      clearTimeout(late);
      resolve(is);
    };
    awaited.then(
      () => settle(true),
      () => settle(false),
    );
  });
