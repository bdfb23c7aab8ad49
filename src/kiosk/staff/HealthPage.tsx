import { Suspense, startTransition, useState } from 'react';
import type { Language } from '../../i18n/language';
import { staffTexts } from '../../i18n/staff';
import { useBeltState } from '../../store/hooks';
import { readVisits } from '../visits';
import { ActionButtons } from './ActionButtons';
import { ExhibitionRows } from './ExhibitionRows';
import { HealthRows } from './HealthRows';
import { IncidentTable } from './IncidentTable';
import { clearIncidents, loggedIncidents } from './logged';
import { readHealth } from './readHealth';
import { ScreenChecks } from './ScreenChecks';
import { SettingRows } from './SettingRows';
import { TakeRecords } from './TakeRecords';
import { VisitTable } from './VisitTable';

/** All that is known of page and machine, and what can be done about it. */
export function HealthPage({ language }: { readonly language: Language }) {
  const texts = staffTexts[language];
  const session = useBeltState((state) => state.session.incidents);
  const [reading, setReading] = useState(readHealth);
  const [, setCleared] = useState(0);
  const incidents = loggedIncidents(session);
  const visits = readVisits();
  const clear = () => {
    clearIncidents();
    setCleared((times) => times + 1);
  };
  return (
    <div className="staff-columns">
      <section aria-labelledby="staff-health">
        <h2 id="staff-health">{texts.health.title}</h2>
        <Suspense fallback={<p role="status">{texts.health.reading}</p>}>
          <HealthRows reading={reading} incidents={incidents} texts={texts} />
        </Suspense>
        <button
          type="button"
          className="button"
          onClick={() => startTransition(() => setReading(readHealth()))}
        >
          {texts.health.readAgain}
        </button>
      </section>
      <div className="staff-stack">
        <ActionButtons texts={texts.actions} />
        <ScreenChecks texts={texts.tests} />
        <ExhibitionRows language={language} />
      </div>
      <SettingRows incidents={incidents} texts={texts} />
      <IncidentTable incidents={incidents} texts={texts.incidents} onClear={clear} />
      <VisitTable visits={visits} texts={texts.visits} />
      <TakeRecords incidents={incidents} visits={visits} texts={texts.take} />
    </div>
  );
}
