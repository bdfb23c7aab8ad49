import { type KeyboardEvent, useState } from 'react';
import type { StaffTexts } from '../../i18n/messages/zh-staff';
import type { KioskSettings } from '../../model/kiosk-settings';
import { isPin } from './pin';
import { rightTry, secondsShut, wrongTry } from './pinLock';
import { useSecondsShut } from './useSecondsShut';

interface Props {
  readonly guard: NonNullable<KioskSettings['staff']>;
  readonly texts: StaffTexts;
  readonly onRight: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const most = 12;

/** Keys of our own, so that no keyboard of the system comes up; a wrong PIN says nothing of what was wrong with it. */
export function PinPad({ guard, texts: { pin: texts }, onRight }: Props) {
  const [entered, setEntered] = useState('');
  const [said, setSaid] = useState<'nothing' | 'wrong' | 'impossible'>('nothing');
  const shut = useSecondsShut();
  const type = (digit: string) => {
    setSaid('nothing');
    setEntered((before) => (before.length < most ? before + digit : before));
  };
  const enter = async () => {
    setEntered('');
    if (secondsShut() > 0 || entered === '') return;
    try {
      const right = await isPin(guard, entered);
      (right ? rightTry : wrongTry)();
      setSaid(right ? 'nothing' : 'wrong');
      if (right) onRight();
    } catch {
      setSaid('impossible');
    }
  };
  const keyed = ({ key }: KeyboardEvent) => {
    if (digits.includes(key)) type(key);
    if (key === 'Backspace') setEntered((before) => before.slice(0, -1));
  };
  const message = shut > 0 ? texts.shut(shut) : said === 'nothing' ? '' : texts[said];
  return (
    <section className="staff-narrow" aria-labelledby="staff-pin">
      <h2 id="staff-pin">{texts.title}</h2>
      <p className="pin-entered" aria-live="polite">
        <span aria-hidden="true">{entered === '' ? '–' : '●'.repeat(entered.length)}</span>
        <span className="visually-hidden">{texts.entered(entered.length)}</span>
      </p>
      <p className="pin-said" role="alert">
        {message}
      </p>
      <fieldset className="pin-pad" onKeyDown={keyed}>
        <legend className="visually-hidden">{texts.pad}</legend>
        {digits.map((digit) => (
          <button key={digit} type="button" disabled={shut > 0} onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="pin-delete" onClick={() => setEntered((now) => now.slice(0, -1))}>
          {texts.delete}
        </button>
        <button type="button" className="pin-enter" disabled={shut > 0} onClick={enter}>
          {texts.enter}
        </button>
      </fieldset>
    </section>
  );
}
