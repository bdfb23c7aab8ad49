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
