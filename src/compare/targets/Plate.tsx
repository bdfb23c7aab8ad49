import { useCallback } from 'react';
import { targetTexts } from '../../i18n/targets';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { Disc } from '../../ui/Disc';
import { areaHue, areaNumber, hueStyle } from '../../wording/hue';
import type { Day } from './known';
import { laneName } from './laneName';
import { PlateLane } from './PlateLane';
import { dayX } from './plate';
import type { Lane } from './rows';
import './plate.css';

interface Props {
  readonly lanes: readonly Lane[];
  readonly asOf: Day | null;
}

/**
 * A narrow screen begins with the latest years, today at nine tenths of its width: so bars and their names are in
 * sight.
 */
function toDay(region: HTMLElement | null, today: string): void {
  if (region !== null)
    region.scrollLeft = (dayX(today) / 100) * region.scrollWidth - 0.9 * region.clientWidth;
}

/** The timeline, a lane for the district and for each zone. On narrow screens it scrolls in itself. */
export function Plate({ lanes, asOf }: Props) {
  const { belt, language, today } = useReading();
  const begin = useCallback((element: HTMLElement | null) => toDay(element, today), [today]);
  const { region } = targetTexts[language].timeline;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="plate-scroll" aria-label={region} tabIndex={0} ref={begin}>
      <div className="plate">
        {lanes.map((lane) => {
          const number = areaNumber(lane.id, belt);
          const name = laneName(lane.id, belt, language);
          return (
            <div key={lane.id} className="plate-lane" style={hueStyle(areaHue(lane.id, belt))}>
              <h3 className="plate-name">
                {number > 0 && <Disc number={number} className="disc-small" />}
                {number > 0 ? <SubjectLink id={lane.id}>{name}</SubjectLink> : name}
              </h3>
              <PlateLane lane={lane} name={name} asOf={asOf} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
