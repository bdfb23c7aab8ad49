import { useState } from 'react';
import type { StaffTexts } from '../../i18n/messages/zh-staff';
import { type Answer, askForUpdates } from './askForUpdates';

/** What staff can do from here. */
export function ActionButtons({ texts }: { readonly texts: StaffTexts['actions'] }) {
  const [said, setSaid] = useState<Answer | 'asking' | null>(null);
  const check = async () => {
    setSaid('asking');
    setSaid(await askForUpdates());
  };
  return (
    <section aria-labelledby="staff-actions">
      <h2 id="staff-actions">{texts.title}</h2>
      <div className="staff-buttons">
        <button type="button" className="button" onClick={check}>
          {texts.updates}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {texts.reload}
        </button>
      </div>
      <p className="staff-note" role="status">
        {said === null ? '' : texts.answers[said]}
      </p>
    </section>
  );
}
