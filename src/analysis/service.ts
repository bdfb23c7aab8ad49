import { type Analyst, createAnalyst } from './analyst';
import type { AreaLayers } from './areas/areaLayers';
import type { AreaQuestion, MeasuresByArea } from './areas/measures';
import type { SiteLayers } from './report';
import type { SiteFacts } from './siteFacts';

/** An analyst that is sent its layers and facts, so that it can sit in a worker. All values are plain. */
export interface Service extends Analyst {
  /** Answers once the service is there. */
  readonly isUp: () => boolean;
  /** Layers and facts to answer from, instead of those sent before. */
  readonly open: (layers: SiteLayers, facts: SiteFacts) => void;
  /** Measures areas on the layers that come with the question; needs no `open`. */
  readonly measures: (layers: AreaLayers, areas: readonly AreaQuestion[]) => Promise<MeasuresByArea>;
}

/** Questions about sites before `open` throw an Error. */
export function createService(): Service {
  let analyst: Analyst | null = null;
  const opened = (): Analyst => {
    if (analyst === null) throw new Error('The analysis has no layers yet');
    return analyst;
  };
  return {
    isUp: () => true,
    open: (layers, facts) => {
      analyst = createAnalyst(layers, facts);
    },
    report: (site) => opened().report(site),
    // Clipping is code that reports of sites do without.
    measures: async (layers, areas) => (await import('./areas/measureAreas')).measureAreas(layers, areas),
  };
}
