import type { VisitOptions } from './visit';

/** A visit by a device that has no WebGL 2; it also spares the time of drawing where the map does not matter. */
export const noWebGl: VisitOptions = {
  before: (page) =>
    page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  expected: [/WebGL|GPU/i],
};

/** A visit without WebGL 2 that has wishes of its own before it is opened, or provokes complaints of its own. */
export const withoutWebGl = ({ before, expected = [], ...others }: VisitOptions): VisitOptions => ({
  ...noWebGl,
  ...others,
  before: async (page) => {
    await noWebGl.before?.(page);
    await before?.(page);
  },
  expected: [...(noWebGl.expected ?? []), ...expected],
});

/** A visit in which the sketch stands in for the map on screen, while maps drawn out of sight, for paper, are drawn. */
export const sketchOnScreen: VisitOptions = {
  before: (page) =>
    page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
        apply: (original, canvas: HTMLCanvasElement, wished) =>
          canvas.closest('.map-canvas') === null ? Reflect.apply(original, canvas, wished) : null,
      });
    }),
  expected: [/WebGL|GPU/i],
};
