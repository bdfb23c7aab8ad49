import { type Analyst, createAnalyst } from './analyst';
import type { SiteLayers } from './report';
import type { SiteFacts } from './siteFacts';

/** An analyst that is sent its layers and facts, so that it can sit in a worker. All values are plain. */
export interface Service extends Analyst {
  /** Answers once the service is there. */
  readonly isUp: () => boolean;
  /** Layers and facts to answer from, instead of those sent before. */
  readonly open: (layers: SiteLayers, facts: SiteFacts) => void;
}

/** Questions before `open` throw an Error. */
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
  };
}
