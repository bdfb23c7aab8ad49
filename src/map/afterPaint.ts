/**
 * Does what was asked for last when the page's next picture is out. Returns how to ask for it, and how to let it be.
 * @param rest milliseconds for which nothing more must be asked for behind that picture
 */
export function afterPaint(
  act: () => void,
  rest = 0,
): { readonly ask: () => void; readonly drop: () => void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return {
    drop,
    ask: () => {
      drop();
      frame = requestAnimationFrame(() => {
        timer = setTimeout(act, rest);
      });
    },
  };
}
