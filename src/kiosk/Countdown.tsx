import { useKiosk, useKioskTexts } from './useKiosk';

const round = 2 * Math.PI * 46;

/** The seconds that are left, as a number and as a ring that empties. */
export function Countdown() {
  const { asking } = useKioskTexts();
  const left = useKiosk((state) => state.secondsLeft);
  const whole = useKiosk(({ settings: { idle } }) => idle.countdown);
  const share = whole > 0 ? Math.min(1, left / whole) : 0;
  return (
    <p className="countdown" role="timer" aria-label={asking.seconds(left)}>
      <svg className="countdown-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle className="countdown-whole" cx="50" cy="50" r="46" />
        <circle
          className="countdown-left"
          cx="50"
          cy="50"
          r="46"
          strokeDasharray={`${round * share} ${round}`}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <span className="countdown-number" aria-hidden="true">
        {left}
      </span>
    </p>
  );
}
