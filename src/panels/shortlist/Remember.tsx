import { useId } from 'react';
import { shortlistTexts } from '../../i18n/shortlist';
import { useActions, useBeltState, useLanguage } from '../../store/hooks';

/** Whether this device keeps the list; off unless the visitor switches it on. */
export function Remember() {
  const texts = shortlistTexts[useLanguage()];
  const remembering = useBeltState(({ session }) => session.remembering);
  const { rememberingChosen } = useActions();
  const note = useId();
  return (
    <div className="remember">
      <label className="remember-switch">
        <input
          type="checkbox"
          checked={remembering === 'on'}
          aria-describedby={note}
          onChange={({ target }) => rememberingChosen(target.checked ? 'on' : 'off')}
        />
        {texts.remember}
      </label>
      <p className="aside" id={note}>
        {texts.rememberNote}
      </p>
      <p role="status" className="remember-refused">
        {remembering === 'refused' ? texts.refused : ''}
      </p>
    </div>
  );
}
