import type { CSSProperties } from 'react';
import type { TourStep } from '../model/tour';
import { useBelt } from '../store/hooks';
import { areaHue } from '../wording/hue';
import { useKioskTexts } from './useKiosk';

type MarkStyle = CSSProperties & Record<'--hue' | '--seconds', string>;

interface Props {
  readonly steps: readonly TourStep[];
  /** The stop that is on. */
  readonly index: number;
}

/** The stops of the tour in the colours of what they show; the one that is on fills while it lasts. */
export function StopMarks({ steps, index }: Props) {
  const belt = useBelt();
  const texts = useKioskTexts();
  return (
    <div className="stop-marks" role="img" aria-label={texts.stop(index + 1, steps.length)}>
      {steps.map(({ id, shows, flight, seconds }, at) => {
        const style: MarkStyle = {
          '--hue': belt === null || shows === null ? 'var(--ink)' : areaHue(shows, belt),
          '--seconds': `${flight + seconds}s`,
        };
        const state = at === index ? 'on' : at < index ? 'past' : 'ahead';
        return <span key={id} className="stop-mark" data-state={state} style={style} />;
      })}
    </div>
  );
}
