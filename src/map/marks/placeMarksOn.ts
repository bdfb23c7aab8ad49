import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { FactData } from '../../layers/sources';
import type { MarkKeeper } from './keepMarks';
import { mostAtOnce } from './mostAtOnce';

type Marks = FactData['places'];

/** The places' marks on a map, which a filter narrows. More than a few thousand come in slices, by code that comes then. */
export interface PlaceMarksOn {
  /** The map has these: it was given a whole style. */
  readonly given: (marks: Marks) => void;
  readonly narrow: (marks: Marks) => void;
  readonly drop: () => void;
}

/** @param present the marks that the map was made with */
export function placeMarksOn(map: MapLibreMap, present: Marks): PlaceMarksOn {
  let held = present;
  let wanted = present;
  let keeper: MarkKeeper | null = null;
  let dropped = false;
  const drop = () => {
    keeper?.drop();
    keeper = null;
  };
  const source = (): GeoJSONSource | null => {
    const found = dropped ? undefined : map.getSource('places');
    return found instanceof GeoJSONSource ? found : null;
  };
  const whole = () => {
    held = wanted;
    void source()?.setData(wanted);
  };
  return {
    given: (marks) => {
      drop();
      held = marks;
      wanted = marks;
    },
    narrow: (marks) => {
      wanted = marks;
      if (keeper !== null) keeper.give(marks.features);
      else if (Math.max(held.features.length, marks.features.length) <= mostAtOnce) whole();
      else
        import('./keepMarks').then(({ keepMarks }) => {
          const places = source();
          if (places !== null) keeper ??= keepMarks(places, held.features);
          keeper?.give(wanted.features);
        }, whole);
    },
    drop: () => {
      dropped = true;
      drop();
    },
  };
}
