import type { VisitOptions } from './visit';

/** A visit by a device that has no WebGL 2; it also spares the time of drawing where the map does not matter. */
export const noWebGl: VisitOptions = {
  before: (page) =>
    page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  expected: [/WebGL|GPU/i],
};
