/** Does what was asked for last when the page's next picture is out. Returns how to ask for it, and how to let it be. */
export function afterPaint(act: () => void): { readonly ask: () => void; readonly drop: () => void } {
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
        timer = setTimeout(act);
      });
    },
  };
}
