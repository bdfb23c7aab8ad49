import { useState } from 'react';
import type { StaffTexts } from '../../i18n/messages/zh-staff';
import { DisplayTest } from './DisplayTest';
import { TouchTest } from './TouchTest';
import './checks.css';

/** Is the glass deaf or the screen blind somewhere? */
export function ScreenChecks({ texts }: { readonly texts: StaffTexts['tests'] }) {
  const [test, setTest] = useState<'none' | 'touch' | 'screen'>('none');
  const leave = () => setTest('none');
  return (
    <section aria-labelledby="staff-tests">
      <h2 id="staff-tests">{texts.title}</h2>
      <p className="staff-note">{texts.touchNote}</p>
      <button type="button" className="button" onClick={() => setTest('touch')}>
        {texts.touch}
      </button>
      <p className="staff-note">{texts.screenNote}</p>
      <button type="button" className="button" onClick={() => setTest('screen')}>
        {texts.screen}
      </button>
      {test === 'touch' && <TouchTest texts={texts} onLeave={leave} />}
      {test === 'screen' && <DisplayTest texts={texts} onLeave={leave} />}
    </section>
  );
}
