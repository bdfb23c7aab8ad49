import { useState } from 'react';
import type { StaffTexts } from '../../i18n/messages/zh-staff';
import { testColours } from '../../theme/testColours';
import { FullScreen } from './FullScreen';

interface Props {
  readonly texts: StaffTexts['tests'];
  readonly onLeave: () => void;
}

/** One pure colour after the other over the whole screen, nothing else; each touch leads on, the last one back. */
export function DisplayTest({ texts, onLeave }: Props) {
  const [step, setStep] = useState(0);
  const present = testColours[step];
  if (present === undefined) return null;
  const next = () => (step + 1 < testColours.length ? setStep(step + 1) : onLeave());
  return (
    <FullScreen label={texts.screen} onLeave={onLeave}>
      <button
        type="button"
        className="display-test"
        style={{ background: present.colour }}
        aria-label={texts.step(texts.colours[present.name], step + 1, testColours.length)}
        onClick={next}
      />
    </FullScreen>
  );
}
