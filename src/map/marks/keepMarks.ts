import type { GeoJSONSource } from 'maplibre-gl';
import { marksById, stepsBetween, takeStep } from './steps';

type Marks = readonly GeoJSON.Feature[];

/** Brings a source to the marks that it was given last. */
export interface MarkKeeper {
  readonly give: (marks: Marks) => void;
  /** Lets it be: the source is given something else by other hands. */
  readonly drop: () => void;
}

/**
 * Keeps a source of very many marks equal to what is wanted, by differences and in slices: handing over a hundred
 * thousand marks takes MapLibre most of a second, in which the page answers nobody. Marks wanted meanwhile take the
 * place of those on their way.
 * @param present the marks that the source has
 */
export function keepMarks(source: Pick<GeoJSONSource, 'setData' | 'updateData'>, present: Marks): MarkKeeper {
  const held = marksById(present);
  let wanted = present;
  let under = false;
  let dropped = false;
  const bring = async (marks: Marks): Promise<void> => {
    for (const step of stepsBetween(held, marks)) {
      if (dropped || marks !== wanted) return;
      takeStep(held, step);
      if ('all' in step) await source.setData({ type: 'FeatureCollection', features: [...step.all] });
      else await source.updateData({ remove: [...step.remove], add: [...step.add] });
    }
  };
  const work = async () => {
    under = true;
    for (let marks = wanted; !dropped; marks = wanted) {
      await bring(marks);
      if (marks === wanted) break;
    }
    under = false;
  };
  return {
    give: (marks) => {
      wanted = marks;
      if (!under) void work();
    },
    drop: () => {
      dropped = true;
    },
  };
}
