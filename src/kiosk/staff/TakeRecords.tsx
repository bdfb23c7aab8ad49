import { useState } from 'react';
import type { StaffTexts } from '../../i18n/messages/zh-staff';
import type { Incident } from '../../store/session';
import { save } from '../../takeaway/save';
import type { DayOfVisits } from '../visitDays';
import { CodePage } from './CodePage';
import { pagesOf, recordText } from './recordText';

interface Props {
  readonly incidents: readonly Incident[];
  readonly visits: readonly DayOfVisits[];
  readonly texts: StaffTexts['take'];
}

interface Shown {
  readonly pages: readonly string[];
  readonly page: number;
}

/** Bytes of text in one code, so that a phone reads it from the screen at arm's length. */
const bytesOfCode = 500;

/** A screen that lets nothing out still lets its records out: by a phone's camera, or as a file. */
export function TakeRecords({ incidents, visits, texts }: Props) {
  /** The text as it was when the codes were called up, so that all pages belong together. */
  const [shown, setShown] = useState<Shown | null>(null);
  const text = () => recordText(incidents, visits);
  const toggle = () => setShown(shown === null ? { pages: pagesOf(text(), bytesOfCode), page: 0 } : null);
  return (
    <section className="staff-wide" aria-labelledby="staff-take">
      <h2 id="staff-take">{texts.title}</h2>
      <p className="staff-note">{texts.note}</p>
      <div className="staff-buttons">
        <button type="button" className="button" aria-expanded={shown !== null} onClick={toggle}>
          {shown === null ? texts.codes : texts.hide}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save('kiosk-records.txt', new Blob([text()], { type: 'text/plain' }))}
        >
          {texts.file}
        </button>
      </div>
      {shown !== null && (
        <CodePage {...shown} texts={texts} onTurn={(page) => setShown({ ...shown, page })} />
      )}
    </section>
  );
}
